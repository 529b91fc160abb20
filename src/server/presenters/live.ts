import {
  fold,
  presentTurn,
  recordOf,
  type SessionEvent,
  type State,
  type Turn,
} from "../../dialogue/index.ts";
import { recordJson } from "../../record/index.ts";

/** One thing that happened in a session, whole: a turn, or the map or the record as corrected. `id` is its place in the log. */
export type LiveMessage = { readonly id: number } & Live;
type Live =
  | { readonly event: "turn"; readonly data: Turn }
  | { readonly event: "map"; readonly data: { readonly map: Turn["map"] } }
  | { readonly event: "record"; readonly data: ReturnType<typeof recordJson> };

/** What happened after position `after` of a session's log, in order. */
export function liveMessages({ events, state }: Session, after: number): readonly LiveMessage[] {
  const messages: LiveMessage[] = [];
  let stepStart = 0;
  for (const [index, event] of events.entries()) {
    if (!stepEnds.has(event.kind)) continue;
    const id = index + 1;
    if (id > after) {
      // What a page that keeps up hears of is the newest; only one that comes late needs older states.
      const then = id === events.length ? state : fold(events.slice(0, id));
      messages.push({ id, ...messageOf(events, stepStart, id, then) });
    }
    stepStart = id;
  }
  return messages;
}

type Session = { readonly events: readonly SessionEvent[]; readonly state: State };

const stepEnds: ReadonlySet<SessionEvent["kind"]> = new Set([
  "counsellor-replied",
  "turn-withdrawn",
  "turns-withdrawn",
  "map-corrected",
  "record-corrected",
]);

function messageOf(events: readonly SessionEvent[], from: number, to: number, state: State): Live {
  const kind = events[to - 1]?.kind;
  if (kind === "map-corrected") return { event: "map", data: { map: recordOf(state).map } };
  if (kind === "record-corrected") return { event: "record", data: recordJson(recordOf(state)) };
  return { event: "turn", data: presentTurn(events.slice(from, to), state) };
}
