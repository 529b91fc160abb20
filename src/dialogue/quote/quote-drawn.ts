import type { Lang } from "../../language/index.ts";
import { clauseMarks } from "./clause-marks.ts";
import type { Quote } from "./quote-clause.ts";

/** What somebody cannot do is no strength, whatever it answered. */
export function affirmed(quoted: Quote | null, lang: Lang): Quote | null {
  return quoted && clauseMarks[lang].denies.test(quoted.text) ? null : quoted;
}
