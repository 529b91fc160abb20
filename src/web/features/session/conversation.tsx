import { useRef, useState, type ReactNode } from "react";
import type { Session } from "../../client/sessions.ts";
import { ContactText } from "../../common/contact-text.tsx";
import { m } from "../../messages/generated/messages.js";
import { useStickToEnd } from "../../ui/use-stick-to-end.ts";
import { OwnWords } from "./own-words.tsx";
import { PresentTurn } from "./present-turn.tsx";
import { Recap } from "./recap.tsx";

/** What was said so far, quiet, and the present turn, large. */
export function Conversation({
  session,
  children,
}: {
  readonly session: Session;
  readonly children?: ReactNode;
}) {
  const [openedAt] = useState(session.turns);
  const pane = useRef<HTMLElement>(null);
  const present = useRef<HTMLDivElement>(null);
  const past = session.exchanges.slice(0, -1);
  const current = session.exchanges.at(-1);
  useStickToEnd(pane, present, session.turns);

  return (
    <section
      ref={pane}
      aria-label={m.conversation_label()}
      tabIndex={0}
      className="flex min-h-0 flex-1 flex-col-reverse overflow-y-auto px-4 tight:flex-none tight:overflow-visible pt-6 pb-5 -outline-offset-2 desk:px-8"
    >
      {/* Reversed, the pane stands at its end before any script runs. */}
      <div className="mx-auto mb-auto w-full max-w-[36rem]">
        <ol lang={session.lang} className="space-y-5">
          {past.map(({ said, turn }, index) => (
            <li key={turn.n} className="afar space-y-5">
              <OwnWords session={session} exchange={{ said, turn }} answered={past[index - 1]?.turn} />
              <p className="whitespace-pre-line text-muted">
                {turn.contacts.length > 0 ? <ContactText text={turn.text} /> : turn.text}
              </p>
            </li>
          ))}
        </ol>
        {current && (
          <div key={current.turn.n} className={`space-y-5 ${past.length > 0 ? "pt-5" : ""}`} ref={present}>
            <div lang={session.lang}>
              <OwnWords session={session} exchange={current} answered={past.at(-1)?.turn} />
            </div>
            <Recap session={session} openedAt={openedAt} />
            <PresentTurn session={session} turn={current.turn} before={past.at(-1)?.turn.map ?? null} />
            {children}
          </div>
        )}
      </div>
    </section>
  );
}
