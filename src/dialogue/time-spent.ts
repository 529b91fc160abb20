import type { State } from "./state.ts";

/** From here the session turns to its outcomes from wherever it is. */
const outcomesFrom = 50;

/** Minutes spent, on the scale of a 60-minute session. */
export function minutesSpent({ elapsedSeconds, minutes }: Pick<State, "elapsedSeconds" | "minutes">): number {
  return (elapsedSeconds / 60) * (60 / minutes);
}

export function isTimeForOutcomes(state: Pick<State, "elapsedSeconds" | "minutes" | "hurried">): boolean {
  return state.hurried || minutesSpent(state) >= outcomesFrom;
}
