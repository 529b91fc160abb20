import { useEffect, useRef } from "react";
import type { Session } from "../../client/sessions.ts";
import { m } from "../../messages/generated/messages.js";
import { PresentTurn } from "./present-turn.tsx";

/** What was said so far, quiet, and the present turn, large. */
export function Conversation({
  session,
  children,
}: {
  readonly session: Session;
  readonly children?: React.ReactNode;
}) {
  const end = useRef<HTMLDivElement>(null);
  const present = useRef<HTMLDivElement>(null);
  const past = session.exchanges.slice(0, -1);
  const current = session.exchanges.at(-1);
  const turn = current?.turn.n;

  useEffect(() => {
    if (turn === undefined) return;
    // The present turn comes into view from its beginning; a tall one is not scrolled past.
    end.current?.scrollIntoView({ block: "end" });
    present.current?.scrollIntoView({ block: "nearest" });
  }, [turn]);

  return (
    <section
      aria-label={m.conversation_label()}
      tabIndex={0}
      className="min-h-0 flex-1 overflow-y-auto px-4 pt-6 pb-4 -outline-offset-2 desk:px-8"
    >
      <div className="mx-auto flex min-h-full max-w-[36rem] flex-col">
        <ol lang={session.lang} className="space-y-5">
          {past.map(({ said, turn }) => (
            <li key={turn.n} className="space-y-5">
              <OwnWords text={said} />
              <p className="whitespace-pre-line text-muted">{turn.text}</p>
            </li>
          ))}
        </ol>
        {current && (
          <div className="space-y-5 pt-5" ref={present}>
            <div lang={session.lang}>
              <OwnWords text={current.said} />
            </div>
            <PresentTurn
              key={current.turn.n}
              session={session}
              turn={current.turn}
              before={past.at(-1)?.turn.map ?? null}
            />
            {children}
          </div>
        )}
        <div ref={end} />
      </div>
    </section>
  );
}

function OwnWords({ text }: { readonly text: string | null }) {
  if (text === null || text === "") return null;
  return (
    <p className="ml-auto w-fit max-w-[85%] rounded-2xl rounded-br-md bg-bubble px-5 py-3.5 whitespace-pre-wrap">
      <span className="sr-only">{m.you_said()}</span>
      {text}
    </p>
  );
}
