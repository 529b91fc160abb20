import type { Citation, Session } from "../../client/sessions.ts";
import { m } from "../../messages/generated/messages.js";
import { Dialog } from "../../ui/dialog.tsx";
import type { Line } from "./line.ts";

/** The exchanges that a line comes from, with its words marked. */
export function CitedTurn({
  session,
  line,
  onClose,
}: {
  readonly session: Session;
  readonly line: Line;
  readonly onClose: () => void;
}) {
  return (
    <Dialog title={m.cited_title()} closeLabel={m.close()} isOpen onClose={onClose}>
      <ol lang={session.lang} className="space-y-6">
        {line.said.map((citation) => (
          <li key={`${citation.turn}-${citation.start}`}>
            <CitedExchange session={session} citation={citation} />
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

function CitedExchange({
  session,
  citation: { turn, start, end },
}: {
  readonly session: Session;
  readonly citation: Citation;
}) {
  const index = session.exchanges.findIndex((exchange) => exchange.turn.n === turn);
  const said = session.exchanges[index]?.said;
  const asked = session.exchanges[index - 1]?.turn.text;
  if (said === undefined || said === null) return <p>{m.cited_gone()}</p>;
  return (
    <div className="space-y-3">
      {asked !== undefined && <p className="whitespace-pre-line text-muted">{asked}</p>}
      <p className="rounded-2xl rounded-br-md bg-bubble px-5 py-3.5 whitespace-pre-wrap">
        {said.slice(0, start)}
        <mark className="bg-transparent text-inherit underline decoration-dot decoration-2 underline-offset-4">
          {said.slice(start, end)}
        </mark>
        {said.slice(end)}
      </p>
    </div>
  );
}
