import { isTreatedBadly } from "../agenda.ts";
import { byId, firstWorded, type Spoken } from "../choice.ts";
import { gatheringSays } from "../moves/gathering-says.ts";
import type { Say } from "../moves/move.ts";
import { guardOf, type State } from "../state.ts";

/** Turns of a talk from which there is something to gather. */
const worthGatheringFrom = 8;

/** The dearest lines of the talk, once, where a part of it ends; null where fewer than two are sure, and where somebody is in danger or treated badly. */
export function gather(state: State): Spoken<Say> | null {
  if (state.turn < worthGatheringFrom || state.hurried || isTreatedBadly(state)) return null;
  if (
    guardOf(state, "safety")?.eased === false ||
    gatheringSays.some(({ id }) => state.used[id] !== undefined)
  )
    return null;
  return firstWorded(state, byId(gatheringSays, "gather-three", "gather-two"));
}
