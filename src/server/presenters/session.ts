import type { SessionCardBody } from "../../api/index.ts";
import { recordOf, standingMapCorrections, struckOf, transcript } from "../../dialogue/index.ts";
import type { OpenSession } from "../held-sessions.ts";
import type { SessionHead } from "../store/store.ts";

/** A session as a list shows it. */
export function presentCard(head: SessionHead): SessionCardBody {
  return {
    id: head.id,
    lang: head.lang,
    minutes: head.minutes,
    startedAt: head.startedAt.toISOString(),
    done: head.done,
    turns: head.turn,
    // One decimal, as in every turn.
    elapsedMinutes: Math.round(head.elapsedSeconds / 6) / 10,
  };
}

/** A session whole, to resume it. */
export function presentSession({ head, events, state }: OpenSession) {
  return {
    ...presentCard(head),
    exchanges: transcript(events),
    map: recordOf(state).map,
    struck: struckOf(state),
    undoable: standingMapCorrections(events),
  };
}
