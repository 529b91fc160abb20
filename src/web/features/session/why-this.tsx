import type { Citation, Session, TurnBody } from "../../client/sessions.ts";
import { m } from "../../messages/generated/messages.js";
import { Disclosure } from "../../ui/disclosure.tsx";

/** The reason for a turn, and the person's own words that it builds on. */
export function WhyThis({ session, turn }: { readonly session: Session; readonly turn: TurnBody }) {
  if (turn.why === "") return null;
  const words = turn.because.map((citation) => quote(session, citation)).filter((text) => text !== "");
  return (
    <Disclosure label={turn.questions === 1 ? m.why_question() : m.why_words()}>
      <div lang={session.lang} className="mt-1 border-l-2 border-accent pl-4 text-small">
        <p>{turn.why}</p>
        {words.length > 0 && (
          <div className="mt-2 text-muted">
            <p lang={undefined}>{m.why_because()}</p>
            <ul className="mt-0.5">
              {words.map((text) => (
                <li key={text}>{session.lang === "ja" ? `「${text}」` : `“${text}”`}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Disclosure>
  );
}

function quote(session: Session, { turn, start, end }: Citation): string {
  const said = session.exchanges.find((exchange) => exchange.turn.n === turn)?.said ?? "";
  return said.slice(start, end);
}
