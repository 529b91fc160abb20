import { useState } from "react";
import { m } from "../../messages/generated/messages.js";
import { Button } from "../../ui/button.tsx";
import { CopyWords } from "./copy-words.tsx";
import { keepDraft, readDraft } from "./draft.ts";

/** Words for a session that is gone: kept, to be taken elsewhere or deleted. */
export function LeftDraft({ session }: { readonly session: string }) {
  const [words, setWords] = useState(() => readDraft(session));
  if (words === "") return null;
  return (
    <section aria-labelledby="left-draft" className="card px-5 py-4">
      <h2 id="left-draft" className="font-bold">
        {m.left_draft_title()}
      </h2>
      <p className="mt-1 text-small text-muted">{m.left_draft_text()}</p>
      <p className="mt-3 rounded-xl bg-bubble px-4 py-3 whitespace-pre-wrap">{words}</p>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <CopyWords words={words} />
        <Button
          look="outline"
          onPress={() => {
            keepDraft(session, "");
            setWords("");
          }}
        >
          {m.left_draft_forget()}
        </Button>
      </div>
    </section>
  );
}
