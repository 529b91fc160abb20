import { useState } from "react";
import { m } from "../../messages/generated/messages.js";
import { Button } from "../../ui/button.tsx";

/** Takes words to the clipboard, for use elsewhere. Where there is none, they can still be marked by hand. */
export function CopyWords({ words }: { readonly words: string }) {
  const [isCopied, setIsCopied] = useState(false);
  // Only pages that come from this machine or by TLS have a clipboard.
  if (words === "" || !window.isSecureContext) return null;
  return (
    <>
      <Button
        look="outline"
        onPress={() => {
          void navigator.clipboard.writeText(words).then(
            () => setIsCopied(true),
            () => setIsCopied(false),
          );
        }}
      >
        {m.send_copy()}
      </Button>
      <span role="status" className="text-small">
        {isCopied && m.send_copied()}
      </span>
    </>
  );
}
