import { byId, choice, type Choice, firstWorded } from "./choice.ts";
import type { Ratings } from "./event.ts";
import { farewellAfterSafety } from "./guards/choose-safety.ts";
import { farewellAfterTreatment } from "./guards/choose-treatment.ts";
import { says } from "./moves/index.ts";
import type { State } from "./state.ts";

/** The last turn: no question, nothing promised. */
export function farewell(state: State): Choice {
  const cared = farewellAfterTreatment(state) ?? farewellAfterSafety(state);
  if (cared) return cared;
  const kept = state.lines.filter((line) => !line.struck).length;
  const ids = [
    ...(hardlyMoved(state) ? ["farewell-human"] : []),
    ...(kept === 0 ? ["farewell-little"] : []),
    ...(state.finishing && state.phase !== "close" ? ["farewell-early"] : []),
    ...(kept > 0 ? ["farewell-kept"] : []),
    "farewell",
    "farewell-little",
  ];
  return choice({ phase: "close", say: firstWorded(state, byId(says, ...ids)), awaits: null, done: true });
}

/** Points of ten that the six ratings must have risen by on the whole, under which a person is told of human counsellors. */
const movedFrom = 3;

/** Whether a person's own ratings are much as they were, or lower. */
function hardlyMoved(state: State): boolean {
  const { before, after } = state.ratings;
  return before !== null && after !== null && sumOf(after) - sumOf(before) < movedFrom;
}

function sumOf({ presence, contribution, acknowledgement }: Ratings): number {
  return [...presence, ...contribution, ...acknowledgement].reduce((sum, value) => sum + value, 0);
}
