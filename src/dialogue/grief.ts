import type { Lang } from "../language/index.ts";
import { clauseMarks } from "./quote/clause-marks.ts";
import { remembered } from "./remember.ts";
import type { State, ToldClause } from "./state.ts";

/** Whether a death, the illness of somebody near or anything else that weighs was spoken of: then no word is turned around in play. */
export function spokeOfGrief({ told, lang, thread }: State): boolean {
  return thread.table.some(({ signs }) => signs.includes("weighs")) || told.some(isHeavy[lang]);
}

/** Clauses stay as they are while the session goes on, so that each is looked at once. */
const isHeavy: Readonly<Record<Lang, (clause: ToldClause) => boolean>> = {
  ja: remembered(({ text }: ToldClause) => clauseMarks.ja.heavy.test(text)),
  en: remembered(({ text }: ToldClause) => clauseMarks.en.heavy.test(text)),
};
