import { lazy, Suspense, useState } from "react";
import type { Session } from "../../client/sessions.ts";
import { m } from "../../messages/generated/messages.js";
import { Button } from "../../ui/button.tsx";
import { PenIcon } from "../../ui/icons.tsx";
import { splitQuestion } from "../../common/split-question.ts";

const ReviseDialog = lazy(async () =>
  import("./revise-dialog.tsx").then((module) => ({ default: module.ReviseDialog })),
);

/** Characters of an answer that name it to a screen reader. */
const namedBy = 24;

type OwnWordsProps = {
  readonly session: Session;
  readonly exchange: Session["exchanges"][number];
  /** The turn that these words answer. */
  readonly answered: Session["exchanges"][number]["turn"] | undefined;
};

/** What the person said, and the way to say it otherwise. */
export function OwnWords({ session, exchange: { said, turn }, answered }: OwnWordsProps) {
  const [isRevising, setIsRevising] = useState(false);
  if (said === null || said === "") return null;
  const words = said.length > namedBy ? `${said.slice(0, namedBy)}…` : said;
  return (
    <div className="ml-auto flex w-fit max-w-full items-end desk:max-w-[92%] desk:gap-1">
      {!session.done && (
        <Button
          look="ghost"
          aria-label={m.revise_open({ words })}
          className="w-11 shrink-0 px-0"
          onPress={() => setIsRevising(true)}
        >
          <PenIcon />
        </Button>
      )}
      <p className="as-said rounded-2xl rounded-br-md bg-bubble px-4 py-3 desk:px-5 whitespace-pre-wrap">
        <span className="sr-only">{m.you_said()}</span>
        {said}
      </p>
      {isRevising && (
        <Suspense>
          <ReviseDialog
            session={session}
            turn={turn.n}
            said={said}
            question={answered?.questions === 1 ? splitQuestion(answered.text).question : ""}
            onClose={() => setIsRevising(false)}
          />
        </Suspense>
      )}
    </div>
  );
}
