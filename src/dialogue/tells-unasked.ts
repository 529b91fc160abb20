import type { Lang, Span } from "../language/index.ts";
import { sentenceAround } from "./decide-lines.ts";

/** A day or an hour, and something that happened: a scene is told and not asked for again. */
export const tellsAScene: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:昨日|きのう|先日|先週|先々週|先月|この前|こないだ|この間|今朝|おととい|今週|[月火水木金土日]曜|前の日|[\d０-９一二三四五六七八九十]+日前)[^。]*(?:た|だ)(?:り|ら|の|ん|こと|とき|時|日|から|ので|けど|が|、|。|$)/u,
  en: /^(?:it was |on )?(?:last )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b.{30,}|\b(?:yesterday|the other (?:day|week|night)|last (?:week|month|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|this morning|on (?:monday|tuesday|wednesday|thursday|friday))\b.*\b(?:\w+ed|was|were|had|got|went|came|said|told|saw|sat|left|did|threw|put|rang|heard|felt)\b|\b(?:\w+ed|was|were|had|got|went|came|said|told|saw|sat|left|did)\b.*\b(?:yesterday|the other (?:day|week|night)|last (?:week|month|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|this morning)\b/iu,
};

/** 「取引先です。支払いが遅れたら困るので」: who receives it, and what is hard for them, in one breath. Null where only people are named. */
export function tellsATrouble(text: string, lang: Lang): Span | null {
  const found = troubleWords[lang].exec(text);
  return found ? sentenceAround(text, { start: found.index, end: found.index + found[0].length }) : null;
}

const troubleWords: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:困|待たさ|待たせ|待って|手間取|迷惑|不便|不安|慌て|あわて|間に合わ)/u,
  en: /\b(?:they|he|she|who) (?:can'?t|cannot|have to|has to|need(?:s)? (?:it|to)|wait(?:s)?|struggle(?:s)?|worr(?:y|ies)|get(?:s)? stuck|would be stuck|depend(?:s)? on)\b/iu,
};
