import type { Lang } from "../language/index.ts";
import { clauseMarks } from "./quote/clause-marks.ts";
import type { State, ToldClause } from "./state.ts";

/** Whether a death, the illness of somebody near or anything else that weighs was spoken of: then no word is turned around in play. */
export function spokeOfGrief({ told, lang, thread }: State): boolean {
  return (
    thread.table.some(({ signs }) => signs.includes("weighs")) || told.some((clause) => isHeavy(clause, lang))
  );
}

/** Clauses stay as they are while the session goes on, so that each is looked at once. */
const heavyClauses = new WeakMap<ToldClause, boolean>();

function isHeavy(clause: ToldClause, lang: Lang): boolean {
  const known = heavyClauses.get(clause);
  if (known !== undefined) return known;
  const found = clauseMarks[lang].heavy.test(clause.text);
  heavyClauses.set(clause, found);
  return found;
}
