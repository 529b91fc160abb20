import { useState } from "react";
import { ContactText } from "../../common/contact-text.tsx";
import { heldTogether } from "../../common/held-together.ts";
import { splitQuestion } from "../../common/split-question.ts";
import type { ContributionMap, Session, TurnBody } from "../../client/sessions.ts";
import { useIsLive } from "../../ui/use-is-live.ts";
import { ContactsInView } from "./contacts-in-view.tsx";
import { MapNote } from "./map-note.tsx";
import { WhyThis } from "./why-this.tsx";

type PresentTurnProps = {
  readonly session: Session;
  readonly turn: TurnBody;
  /** The map before this turn. */
  readonly before: ContributionMap | null;
};

export function PresentTurn({ session, turn, before }: PresentTurnProps) {
  // What was there when the page opened does not come in.
  const [arrives] = useState(useIsLive());
  const isCare = turn.phase === "safety" || turn.phase === "treatment";
  const {
    before: reflection,
    question,
    after,
  } = turn.questions === 1 ? splitQuestion(turn.text) : { before: turn.text, question: "", after: "" };
  return (
    <div className={`space-y-4 ${arrives ? "arrive" : ""}`}>
      {!isCare && <ContactsInView contacts={turn.contacts} />}
      <MapNote before={before} after={session.map} />
      <div
        lang={session.lang}
        className={isCare ? "space-y-3 rounded-2xl border-2 border-care bg-care-soft p-5" : "space-y-3"}
      >
        {reflection !== "" && (
          <p className="text-lead leading-[1.9] whitespace-pre-line">
            {isCare ? <ContactText text={reflection} /> : reflection}
          </p>
        )}
        {question !== "" && (
          <p data-in-view="" className="phrased text-question leading-[1.7] font-bold whitespace-pre-line">
            {isCare ? <ContactText text={question} /> : heldTogether(question)}
          </p>
        )}
        {after !== "" && (
          <p className="text-lead leading-[1.9] whitespace-pre-line">
            <ContactText text={after} />
          </p>
        )}
      </div>
      <WhyThis session={session} turn={turn} />
    </div>
  );
}
