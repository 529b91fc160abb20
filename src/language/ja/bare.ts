import type { Span } from "../finding.ts";
import { normalise, thin } from "../normalise.ts";
import { compileRule, type CompiledRule, type Found, type Rule } from "./rule.ts";
import { selfHarmRules } from "./rules/risk-self-harm.ts";
import type { Utterance } from "./utterance.ts";

const compiled: readonly CompiledRule[] = selfHarmRules.map((rule) => compileRule(asSurface(rule)));

function asSurface(rule: Rule): Rule {
  return { ...rule, surface: true };
}

/**
 * Runs the self-harm rules over the bare surface, so that what shatters the dictionary cannot hide a risk: letters spaced out
 * (死 に た い), katakana (シニタイ), a different spelling. Spans are of the utterance's own text.
 */
export function findBareRisks(utterance: Utterance): readonly Found[] {
  const squeezed = thin(
    normalise(utterance.text),
    (text, index) => !/[\s・*_\-.,、'`|/〜~]/.test(text.charAt(index)),
  );
  const bare = squeezed.text
    .replaceAll(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replaceAll(/氏(?=にたい|ぬ|のう)|タヒ|たひ(?=にたい|ぬ|のう)/g, (slang) =>
      "死".padEnd(slang.length, "\u200B"),
    )
    .replaceAll("逝きたい", "死にたい");
  if (bare === utterance.text) return [];
  const whole: Span[] = [{ start: 0, end: bare.length }];
  const shadow: Utterance = {
    ...utterance,
    text: bare,
    tokens: [],
    sentences: whole,
    clauses: whole,
    quotes: [],
  };
  return compiled
    .flatMap((run) => run(shadow))
    .map((found) => ({ ...found, ...squeezed.toTyped(found.start, found.end), rule: found.rule }));
}
