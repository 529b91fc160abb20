import { remembered } from "../remember.ts";
import type { ToldClause } from "../state.ts";

/** Clauses of the last utterance, the weightiest first. */
export const clausesNow = remembered((state): readonly ToldClause[] => {
  const turn = state.last?.turn;
  return state.told.filter((clause) => clause.said.turn === turn).toSorted((a, b) => b.weight - a.weight);
});
