import type { Choice } from "../choice.ts";
import type { State } from "../state.ts";
import { afterSafety, chooseSafety } from "./choose-safety.ts";
import { isTreatedBadly } from "../agenda.ts";
import { afterTreatment, answerIfItIsThem, chooseTreatment, giveTheNumber } from "./choose-treatment.ts";
import { chooseWornOut } from "./choose-worn-out.ts";

/** The move of a guard that stands above the arc, or null when none does. */
export function chooseGuard(state: State): Choice | null {
  return (
    chooseSafety(state) ??
    afterSafety(state) ??
    giveTheNumber(state) ??
    chooseTreatment(state) ??
    answerIfItIsThem(state) ??
    wornOut(state)
  );
}

/** Tiredness is met where nothing else stands above the arc. */
function wornOut(state: State): Choice | null {
  return isTreatedBadly(state) || afterTreatment(state) ? null : chooseWornOut(state);
}
