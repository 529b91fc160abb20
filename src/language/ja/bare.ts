import type { Span } from "../finding.ts";
import { normalise, thin } from "../normalise.ts";
import { compileRules, type Found, type Rule } from "./rule.ts";
import { riskRules, selfHarmRisks } from "./rules/risk.ts";
import type { Utterance } from "./utterance.ts";
import { kanaSpellings } from "./words/kana-spellings.ts";

// Inside a character class a group would be read as letters: classes are stepped over whole.
const spellings = new RegExp(
  `(?<!\\[[^\\]]{0,40})(?:${Object.keys(kanaSpellings)
    .sort((one, other) => other.length - one.length)
    .join("|")})`,
  "g",
);

const kanaToo = (pattern: string): string =>
  pattern.replaceAll(spellings, (written) => `(?:${written}|${kanaSpellings[written] ?? written})`);

/** Lets every kanji of a rule that has a kana spelling be written so. */
function spelledInKana(rule: Rule): Rule {
  return {
    ...rule,
    pattern: kanaToo(rule.pattern),
    ...(rule.exceptions ? { exceptions: rule.exceptions.map(kanaToo) } : {}),
  };
}

const asSurface = (rule: Rule): Rule => ({ ...rule, surface: true });
const selfHarm = compileRules(selfHarmRisks.map(asSurface));
const all = compileRules(riskRules.map(asSurface));
export const kanaRules: readonly Rule[] = selfHarmRisks.map((rule) => spelledInKana(asSurface(rule)));
const inKana = compileRules(kanaRules);

/** What may stand between letters that are spaced out. */
const between = /[\s・*_\-.,、'`|/〜~]/;

/** A risk in words of one kanji to ten letters at most is looked for in kana too. */
const fewKanji = 0.1;
/** Words written apart, as a learner types, or as somebody who can hardly type: a space at least every so many letters. */
const lettersASpace = 8;

/**
 * Runs the risk rules over the bare surface, so that what shatters the dictionary cannot hide a risk: letters spaced out
 * (死 に た い), katakana (シニタイ), kana alone (いきているのがつらい), a different spelling. Spans are of the utterance's own text.
 */
export function findBareRisks(utterance: Utterance): readonly Found[] {
  const plain = normalise(utterance.text);
  const squeezed = between.test(plain.text)
    ? thin(plain, (text, index) => !between.test(text.charAt(index)))
    : plain;
  const bare = squeezed.text
    .replaceAll(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replaceAll(/[ぁぃぅぇぉ]/g, (small) => String.fromCharCode(small.charCodeAt(0) + 1))
    .replaceAll(/氏(?=にたい|ぬ|のう)|タヒ|たひ(?=にたい|ぬ|のう|りたい)/g, (slang) =>
      "死".padEnd(slang.length, "\u200B"),
    )
    .replaceAll("逝きたい", "死にたい");
  const kanji = bare.match(/[一-龠]/g)?.length ?? 0;
  const isKana = bare.length > 0 && kanji / bare.length <= fewKanji;
  if (bare === utterance.text && !isKana) return [];
  const spaces = utterance.text.match(/[ぁ-んァ-ヶ一-龠]\s(?=[ぁ-んァ-ヶ一-龠])/g)?.length ?? 0;
  const isSpaced = spaces > 2 && bare.length / spaces <= lettersASpace;
  const whole: Span[] = [{ start: 0, end: bare.length }];
  const shadow: Utterance = {
    typed: utterance.typed,
    normal: utterance.normal,
    isRegional: utterance.isRegional,
    context: utterance.context,
    text: bare,
    tokens: [],
    words: { text: "", starts: [] },
    sentences: whole,
    clauses: whole,
    units: whole,
    quotes: [],
    actors: [],
  };
  return [...(isSpaced ? all(shadow) : selfHarm(shadow)), ...(isKana ? inKana(shadow) : [])].map((found) => ({
    ...found,
    ...squeezed.toTyped(found.start, found.end),
    rule: found.rule,
  }));
}
