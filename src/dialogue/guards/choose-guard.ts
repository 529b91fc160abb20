import type { Choice } from "../choice.ts";
import type { State } from "../state.ts";
import { afterSafety, chooseSafety } from "./choose-safety.ts";
import { chooseTreatment } from "./choose-treatment.ts";

/** The move of a guard that stands above the arc, or null when none does. */
export function chooseGuard(state: State): Choice | null {
  return chooseSafety(state) ?? afterSafety(state) ?? chooseTreatment(state);
}
