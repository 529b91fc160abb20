import type { FindingOf, Lang, Reading } from "../../language/index.ts";
import { sentenceAround } from "../kept/decide-lines.ts";
import { isLikeness } from "../told.ts";
import { saysItPlainly } from "./denies-danger.ts";

/**
 * Whether words are clear enough to be asked about directly: said outright, or meant so by a rule that is sure, or with death or being gone
 * named in them. A likeness, or a rule that has been wrong often, is a faint sign.
 */
export function isClearDanger({ text, lang }: Reading, risk: FindingOf<"risk">): boolean {
  if (saysItPlainly(text, lang)) return true;
  if (isLikeness(risk)) return false;
  if (risk.severity === "act" || (risk.confidence >= sureFrom && !oftenWrong.test(risk.rule))) return true;
  const { start, end } = sentenceAround(text, risk);
  return namesDying(text.slice(start, end), lang);
}

/** Whether death, being gone or not living is named. */
export function namesDying(text: string, lang: Lang): boolean {
  return named[lang].test(text);
}

/** Confidence that a rule was given whose words are hardly ever said of anything else. */
const sureFrom = 0.75;

/** Families of rules that were wrong on ordinary talk more than once: they listen for goodbyes, ends and last times of any kind. */
const oftenWrong = /^(?:ja\.risk\.passive|en\.risk\.self-harm\.(?:roundabout|hint)-.*)$/u;

const named: Readonly<Record<Lang, RegExp>> = {
  ja: /死|しに(?:た|て)|しぬ|しんで|消え|いなくな|居なくな|生き(?:て|る|た|と)|いのち|命|自殺|未遂|葬式|この世|あの世|終わらせ|楽になり|目(?:が|を)?(?:覚|さ)/u,
  en: /\b(?:di(?:e|ed|es|ying)|dead|death|suicid\w*|kill(?:ing|ed)? (?:my|me)\w*|disappear\w*|vanish\w*|alive|living|wak(?:e|ing) up|(?:be|being) (?:here|around|gone)|exist\w*|end it|without me|better off|(?:my|the) (?:own )?funeral|overdose|attempt)\b/iu,
};
