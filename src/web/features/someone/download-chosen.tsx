import { useMutation } from "@tanstack/react-query";
import { saveFile } from "../../client/save-file.ts";
import { fetchExcerpt } from "../../client/someone.ts";
import { m } from "../../messages/generated/messages.js";
import { Button } from "../../ui/button.tsx";
import { isAnythingChosen, type Chosen } from "./chosen-lines.tsx";

/** The chosen lines as a PDF, made on this machine. */
export function DownloadChosen({ id, chosen }: { readonly id: string; readonly chosen: Chosen }) {
  const download = useMutation({
    networkMode: "always",
    mutationFn: async () => {
      const outcome = await fetchExcerpt(id, { ...chosen, lines: [...chosen.lines] });
      if (outcome.ok) saveFile(outcome.value, "kaname.pdf");
      return outcome.ok;
    },
  });
  return (
    <>
      <Button
        look="strong"
        className="mt-4"
        isDisabled={download.isPending || !isAnythingChosen(chosen)}
        onPress={() => download.mutate()}
      >
        {m.someone_download()}
      </Button>
      <p role="status" className="mt-1 text-small text-care">
        {download.data === false ? m.download_failed() : ""}
      </p>
    </>
  );
}
