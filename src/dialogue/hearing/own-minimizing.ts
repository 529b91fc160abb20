import { plainlySaid } from "../told.ts";
import type { Finding, Lang, Reading } from "../../language/index.ts";

/** A reading with the belittling that stands in a sentence of its own after what one does: "I push beds. That's it." */
export function withOwnMinimizing(reading: Reading): Reading {
  const { text, lang, findings } = reading;
  if (findings.some((finding) => finding.kind === "minimizing" || finding.kind === "risk")) return reading;
  const found = shapes[lang].exec(text);
  const said = found?.groups?.["said"];
  if (!found || said === undefined) return reading;
  const start = found.index + found[0].indexOf(said);
  const finding: Finding = {
    kind: "minimizing",
    start,
    end: start + said.length,
    text: said,
    rule: "dialogue.that-is-all",
    ...plainlySaid,
    confidence: 0.6,
  };
  return { ...reading, findings: [...findings, finding] };
}

const shapes: Readonly<Record<Lang, RegExp>> = {
  ja: /(?<said>[^。、]{2,24}(?:して|やって|んで|いて|って)(?:い)?(?:ます|る|るん(?:です)?)。[^。]{0,4}(?:それだけ|以上|ほんとそれだけ)(?:です|だ|っす)?)/u,
  en: /(?<said>\bi (?!want|wish|think|feel|know|need)[a-z]+ [^.!?]{2,50}[.,] (?:that'?s (?:it|all)|nothing (?:more|else|special)|and that'?s (?:it|all)))\b/iu,
};
