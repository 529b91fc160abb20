import type { FindingOf, FindingKind, Span } from "../finding.ts";
import { requiredLiterals } from "../match/required-literals.ts";
import { compileTokenPattern } from "../match/token-pattern.ts";
import { hasOtherSubject, holding, overlaps, type Utterance } from "./utterance.ts";
import { wordLists } from "./words/index.ts";

/** A sentence a rule is tried on, with the topic it answers where that matters. */
export type Example = string | { readonly asks: string; readonly text: string };

type Bare<K extends FindingKind> = K extends FindingKind ? { readonly kind: K } : never;

/** What a rule says it found, besides where. */
export type Effect =
  | Bare<"minimizing" | "comparison" | "trouble" | "reason" | "value" | "strength">
  | Bare<"commitment" | "collaboration" | "feeling" | "insight">
  | { readonly kind: "effect"; readonly polarity: FindingOf<"effect">["polarity"] }
  | { readonly kind: "thanks"; readonly thanks: FindingOf<"thanks">["thanks"] }
  | { readonly kind: "contact"; readonly contact: FindingOf<"contact">["contact"] }
  | { readonly kind: "act"; readonly act: FindingOf<"act">["act"] }
  | { readonly kind: "risk"; readonly risk: FindingOf<"risk">["risk"]; readonly severity: "ask" | "act" };

/** A rule is data. How to write one is told in docs/writing-a-rule.md. */
export type Rule = {
  readonly id: `ja.${FindingKind}.${string}`;
  /** A pattern over words (see match/token-pattern.ts), or, with `surface`, a regular expression over the text; `%list%` stands for a word list. */
  readonly pattern: string;
  readonly surface?: true;
  /**
   * The pattern is tried on one sentence at a time (`^` and `$` are its ends, closing marks left out): the `first`, where little
   * but that is said; one that is `most` of the utterance or its end; or `any`.
   */
  readonly sentence?: "first" | "most" | "any";
  /** Regular expressions over the sentence: one that matches where the rule matched takes the match back. */
  readonly exceptions?: readonly string[];
  /** Only after these topics (`recipient.who`, or a whole phase: `recipient`). */
  readonly asks?: readonly string[];
  /** Never after these. */
  readonly notAsks?: readonly string[];
  /** Only where nobody else is the subject of the clause. */
  readonly own?: true;
  /** Not inside quotation marks: what others say of the speaker. */
  readonly unquoted?: true;
  readonly effect: Effect;
  /** 0 to 1, 0.8 where nothing is said. */
  readonly confidence?: number;
  readonly reason: string;
  readonly matches: readonly Example[];
  readonly mustNotMatch: readonly Example[];
};

export type Found = Span & { readonly rule: string; readonly confidence: number; readonly effect: Effect };

export type CompiledRule = (utterance: Utterance) => readonly Found[];

/** All rules as one: a rule is tried only where the text holds one of the literals without which it cannot match. */
export function compileRules(rules: readonly Rule[]): CompiledRule {
  const compiled = rules.map(compileRule);
  const always: number[] = [];
  const byKey = new Map<string, number[]>();
  rules.forEach((rule, index) => {
    const literals = rule.surface || rule.sentence ? requiredLiterals(expand(rule.pattern)) : null;
    if (!literals) always.push(index);
    for (const literal of literals ?? []) {
      const key = literal.slice(0, 2);
      const known = byKey.get(key) ?? [];
      if (known.at(-1) !== index) byKey.set(key, [...known, index]);
    }
  });
  return (utterance) => {
    const tried = new Uint8Array(compiled.length);
    for (const index of always) tried[index] = 1;
    const { text } = utterance;
    for (let at = 0; at < text.length; at += 1) {
      for (const index of byKey.get(text.charAt(at)) ?? []) tried[index] = 1;
      for (const index of byKey.get(text.slice(at, at + 2)) ?? []) tried[index] = 1;
    }
    return compiled.flatMap((run, index) => (tried[index] === 1 ? run(utterance) : []));
  };
}

/** Compiles a rule once; running it never throws. */
export function compileRule(rule: Rule): CompiledRule {
  const find = finderOf(rule);
  const exceptions = (rule.exceptions ?? []).map((source) => new RegExp(expand(source), "g"));
  return (utterance) => {
    if (!isAskedFor(rule, utterance.context.asks)) return [];
    return find(utterance)
      .slice(0, mostSpans)
      .filter(
        (span) => !(rule.own && isOthers(utterance, span)) && !(rule.unquoted && isQuoted(utterance, span)),
      )
      .filter((span) => !exceptions.some((exception) => isTakenBack(exception, span, utterance)))
      .map((span) => ({ ...span, rule: rule.id, confidence: rule.confidence ?? 0.8, effect: rule.effect }));
  };
}

/** Places a rule is looked at in one utterance: whoever says the same more often than this has been heard. */
const mostSpans = 12;

function isOthers(utterance: Utterance, span: Span): boolean {
  const clause = holding(utterance.clauses, span.start) ?? holding(utterance.sentences, span.start);
  return clause !== null && hasOtherSubject(utterance, clause.start, span.start);
}

function isQuoted(utterance: Utterance, span: Span): boolean {
  return utterance.quotes.some(
    (quote) =>
      overlaps(quote, span) &&
      /^[^。]{0,14}(?:言わ|言って(?:く|き)|怒鳴|書か|呼ば|扱い)/.test(utterance.text.slice(quote.end)),
  );
}

function isAskedFor(rule: Pick<Rule, "asks" | "notAsks">, asks: string | null): boolean {
  const names = (topics: readonly string[]) =>
    topics.some((topic) => topic === (asks ?? "opening") || (asks ?? "").startsWith(`${topic}.`));
  return (!rule.asks || names(rule.asks)) && !(rule.notAsks && names(rule.notAsks));
}

function finderOf(rule: Rule): (utterance: Utterance) => Span[] {
  if (rule.sentence) return sentenceFinder(rule.pattern, rule.sentence);
  return rule.surface ? surfaceFinder(rule.pattern) : tokenFinder(rule.pattern);
}

/** Characters that may follow a first sentence that says the whole; more of them tell a story of their own. */
const longestRest = 60;

function sentenceFinder(pattern: string, where: "first" | "most" | "any"): (utterance: Utterance) => Span[] {
  const regExp = new RegExp(expand(pattern), "d");
  return ({ text, units }) =>
    units.flatMap((unit, index) => {
      const before = unit.start - (units[0]?.start ?? 0);
      const after = text.slice(unit.end).trimEnd();
      const isLast = index === units.length - 1;
      const isFirst = before <= 12 && after.length <= longestRest && !goesOn.test(after);
      const isMost = (unit.end - unit.start) * 2 >= text.trim().length || (isLast && text.length <= 90);
      if ((where === "first" && !isFirst) || (where === "most" && !isMost)) return [];
      const match = regExp.exec(text.slice(unit.start, unit.end));
      return match && match[0] !== ""
        ? [{ start: unit.start + match.index, end: unit.start + match.index + match[0].length }]
        : [];
    });
}

/** What follows a first "nothing" when there is something after all. */
const goesOn =
  /^[。、…!\s♪]*(?:(?:しい|強い)て|あるとすれば|でも[^。]{12}|ただ[^。]{12}|けど[^。]{12}|あ、|いや、|どこやろ|[^。、]{1,12}かなあ?(?:[。、…]|$))/;

function surfaceFinder(pattern: string): (utterance: Utterance) => Span[] {
  const source = expand(pattern);
  const regExp = new RegExp(source, source.includes("(?<span>") ? "gd" : "g");
  const glance = new RegExp(source);
  return ({ text }) => {
    if (!glance.test(text)) return [];
    return [...text.matchAll(regExp)]
      .filter((match) => match[0] !== "")
      .map((match) => {
        const [start, end] = match.indices?.groups?.["span"] ?? [match.index, match.index + match[0].length];
        return { start, end };
      });
  };
}

function tokenFinder(pattern: string): (utterance: Utterance) => Span[] {
  const find = compileTokenPattern(pattern, wordLists);
  return ({ words, tokens }) =>
    find(words).flatMap((match) => {
      const range = match.groups["span"] ?? match;
      const first = tokens[range.start];
      const last = tokens[range.end - 1];
      return first && last ? [{ start: first.start, end: last.end }] : [];
    });
}

/** Characters around a match in which an exception to it is looked for: no exception is longer. */
const exceptionReach = 120;

function isTakenBack(exception: RegExp, span: Span, utterance: Utterance): boolean {
  const sentence = holding(utterance.sentences, span.start) ?? span;
  const from = Math.max(sentence.start, span.start - exceptionReach);
  const to = Math.min(Math.max(sentence.end, span.end), span.end + exceptionReach);
  return [...utterance.text.slice(from, to).matchAll(exception)].some((match) => {
    const start = from + match.index;
    return overlaps({ start, end: start + Math.max(1, match[0].length) }, span);
  });
}

/** Puts word lists into a surface pattern, longest word first. */
function expand(source: string): string {
  return source.replace(/%([a-z-]+)%/g, (_, name: string) => {
    const list = wordLists[name];
    if (!list) throw new Error(`No word list named ${name}`);
    return `(?:${[...list].sort((a, b) => b.length - a.length).join("|")})`;
  });
}
