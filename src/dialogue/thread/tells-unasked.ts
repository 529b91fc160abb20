import type { Lang, Reading, Span } from "../../language/index.ts";
import { sentenceAround } from "../kept/decide-lines.ts";
import type { Topic } from "../topic.ts";

/** A day or an hour, and something that happened: a scene is told and not asked for again. */
export const tellsAScene: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:昨日|きのう|先日|先週|先々週|先月|この前|こないだ|この間|今朝|おととい|今週|[月火水木金土日]曜|前の日|[\d０-９一二三四五六七八九十]+日前)[^。]*(?:た|だ)(?:り|ら|の|ん|こと|とき|時|日|から|ので|けど|が|、|。|$)/u,
  en: /^(?:it was |on )?(?:last )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b.{30,}|\b(?:yesterday|the other (?:day|week|night)|last (?:week|month|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|this morning|on (?:monday|tuesday|wednesday|thursday|friday))\b.*\b(?:\w+ed|was|were|had|got|went|came|said|told|saw|sat|left|did|threw|put|rang|heard|felt)\b|\b(?:\w+ed|was|were|had|got|went|came|said|told|saw|sat|left|did)\b.*\b(?:yesterday|the other (?:day|week|night)|last (?:week|month|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|this morning)\b/iu,
};

/** Questions about the role that an answer to another answers as well, so that they are not asked right after. */
export function tellsOfTheRole(open: Topic | undefined, text: string, lang: Lang): Topic | null {
  if (open === "role.absence") return tellsWhoCovers(text, lang) ? "role.cover" : null;
  const mayTell = open === undefined || open.startsWith("circle.") || open.startsWith("role.");
  return mayTell && tellsOfCareUnasked(text, lang) ? "role.everyday" : null;
}

/** 「わたしが休んだら、キミちゃんがしてくれる」: what happens without one, and who does it then, in one breath. */
function tellsWhoCovers(text: string, lang: Lang): boolean {
  return coverWords[lang].test(text);
}

const coverWords: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:が|は|に)[^。、が]{0,12}(?:し|やっ|代わっ|かわっ|入っ|出|回し|見)て(?:くれ|もら)|(?:代わり|かわり)(?:に|は|が|の人)[^。]{0,14}(?:入|い(?:る|ま|な)|来|や[るりっ])|(?:属人化|私しか|自分しか|俺しか|僕しか|一人でやって)/u,
  en: /\b(?:covers?|covering|fills? in|steps? in|takes? over|takes? my (?:rooms?|shifts?|place|rounds?)|does it (?:for me|instead)|only i (?:can|do|know))\b/iu,
};

/** 「誰も言わんけど」 beside something done: what one takes care over unasked. */
function tellsOfCareUnasked(text: string, lang: Lang): boolean {
  return careWords[lang].test(text);
}

const careWords: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:誰も|だれも|誰に|だれに)[^。、]{0,4}(?:言わ(?:ん|ない|れ)|言われ|頼(?:ま|んで))[^。]{0,8}(?:けど|が|のに|んですけど)|頼まれて(?:い|も)?(?:も)?(?:ない|ません)(?:です)?(?:けど|が|のに)|(?:^|[。、])(?:(?:私|自分|俺|僕)が)?勝手に(?:やって|して)(?:い)?(?:る|ます)(?:だけ|ん)/u,
  en: /\b(?:nobody|no one) (?:ever )?(?:tells?|asks?|asked|told) me(?: to)?\b[^.]{0,20}(?:\bbut\b|[.]|$)/iu,
};

/**
 * A reading in which "Nobody tells me", after something done with care, is no sign of being shut out: what one does unasked was asked for.
 */
export function withoutCareAsHarm(reading: Reading, open: Topic | null): Reading {
  const mayTell = open !== null && (open.startsWith("role.") || open.startsWith("circle."));
  if (!mayTell) return reading;
  const findings = reading.findings.filter(
    (one) =>
      one.kind !== "risk" || one.risk !== "harassment" || !unaskedWords[reading.lang].test(one.text.trim()),
  );
  return findings.length === reading.findings.length ? reading : { ...reading, findings };
}

const unaskedWords: Readonly<Record<Lang, RegExp>> = {
  ja: /(?!)/u,
  en: /^(?:nobody|no one) (?:ever )?(?:tells?|told|asks?|asked) me[.!]?$/iu,
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
