import { useRef, useState, type ReactNode } from "react";
import type { Session } from "../../client/sessions.ts";
import { chapterName } from "../../common/chapter-name.ts";
import { chapterOf } from "../../common/chapters.ts";
import { ContactText } from "../../common/contact-text.tsx";
import { m } from "../../messages/generated/messages.js";
import { useStickToEnd } from "../../ui/use-stick-to-end.ts";
import { PresentTurn } from "./present-turn.tsx";

/** What was said so far, quiet, and the present turn, large. */
export function Conversation({
  session,
  children,
}: {
  readonly session: Session;
  readonly children?: ReactNode;
}) {
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
      className="min-h-0 flex-1 overflow-y-auto px-4 tight:flex-none tight:overflow-visible pt-6 pb-5 -outline-offset-2 desk:px-8"
    >
      <div className="mx-auto max-w-[36rem]">
        <ol lang={session.lang} className="space-y-5">
          {past.map(({ said, turn }) => (
            <li key={turn.n} className="space-y-5">
              <OwnWords text={said} />
              <p className="whitespace-pre-line text-muted">
                {turn.contacts.length > 0 ? <ContactText text={turn.text} /> : turn.text}
              </p>
            </li>
          ))}
        </ol>
        {current && (
          <div className={`space-y-5 ${past.length > 0 ? "pt-5" : ""}`} ref={present}>
            <div lang={session.lang}>
              <OwnWords text={current.said} />
            </div>
            <Recap session={session} />
            <PresentTurn
              key={current.turn.n}
              session={session}
              turn={current.turn}
              before={past.at(-1)?.turn.map ?? null}
            />
            {children}
          </div>
        )}
      </div>
    </section>
  );
}

function OwnWords({ text }: { readonly text: string | null }) {
  if (text === null || text === "") return null;
  return (
    <p className="ml-auto w-fit max-w-[85%] rounded-2xl rounded-br-md bg-bubble px-5 py-3 whitespace-pre-wrap">
      <span className="sr-only">{m.you_said()}</span>
      {text}
    </p>
  );
}

/** Somebody who comes back is told where the session stands, until they go on. */
function Recap({ session }: { readonly session: Session }) {
  const [openedAt] = useState(session.turns);
  if (session.done || session.turns !== openedAt || openedAt < 2) return null;
  const chapter = chapterName(chapterOf(session.exchanges.map(({ turn }) => turn)));
  const count = session.map.parties.length;
  return (
    <p className="border-t border-line pt-4 text-[0.9375rem] text-muted">
      {count === 0 ? m.recap({ chapter }) : m.recap_people({ chapter, count })}
    </p>
  );
}
