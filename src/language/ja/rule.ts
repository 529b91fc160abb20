import type { FindingOf, FindingKind, Span } from "../finding.ts";
import { alternativesOf } from "../match/alternatives.ts";
import { indexLiterals } from "../match/literal-index.ts";
import { matchesOf } from "../match/matches.ts";
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
  /** Regular expressions over the whole utterance: one that matches anywhere takes every match back. */
  readonly unless?: readonly string[];
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

/** All rules as one: a way of saying something is looked for only where the text holds one of the literals without which it cannot match. */
export function compileRules(rules: readonly Rule[]): CompiledRule {
  let next = 0;
  const compiled = rules.map((rule) => {
    const finder = finderOf(rule);
    const first = next;
    next += finder.ways.length;
    const exceptions = (rule.exceptions ?? []).map((source) => lazily(expand(source), "g"));
    const unless = (rule.unless ?? []).map((source) => lazily(expand(source), ""));
    return { rule, finder, first, exceptions, unless };
  });
  const heardIn = indexLiterals(compiled.flatMap(({ finder }) => finder.ways));
  const ruleOfWay = compiled.flatMap(({ finder }, rule) => finder.ways.map(() => rule));
  return (utterance) => {
    const heardByRule = new Map<number, number[]>();
    for (const way of heardIn(utterance.text)) {
      const rule = ruleOfWay[way] ?? 0;
      const known = heardByRule.get(rule);
      if (known) known.push(way);
      else heardByRule.set(rule, [way]);
    }
    return [...heardByRule].flatMap(([index, ways]) => {
      const one = compiled[index];
      if (!one || !isAskedFor(one.rule, utterance.context.asks)) return [];
      const { rule, finder, first, exceptions, unless } = one;
      const found = finder.find(
        utterance,
        ways.map((way) => way - first),
      );
      if (found.length > 0 && unless.some((source) => source().test(utterance.text))) return [];
      return found
        .slice(0, mostSpans)
        .filter(
          (span) => !(rule.own && isOthers(utterance, span)) && !(rule.unquoted && isQuoted(utterance, span)),
        )
        .filter((span) => !exceptions.some((exception) => isTakenBack(exception(), span, utterance)))
        .map((span) => ({ ...span, rule: rule.id, confidence: rule.confidence ?? 0.8, effect: rule.effect }));
    });
  };
}

/** Compiles a rule once; running it never throws. */
export function compileRule(rule: Rule): CompiledRule {
  return compileRules([rule]);
}

/** The regular expressions that a rule looks at the text with, word lists written out; a rule over words has none but its exceptions. */
export function sourcesOf({
  pattern,
  surface,
  sentence,
  exceptions = [],
  unless = [],
}: Rule): readonly string[] {
  return [...(surface === true || sentence !== undefined ? [pattern] : []), ...exceptions, ...unless].map(
    expand,
  );
}

/** Compiled when it is first needed: most expressions wait for words that few people say. */
function lazily(source: string, flags: string): () => RegExp {
  let compiled: RegExp | undefined;
  return () => (compiled ??= new RegExp(source, flags));
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

/** `ways` are the literals of each way of saying that a rule knows; `find` is told which of them the text holds. */
type Finder = {
  readonly ways: readonly (readonly string[] | null)[];
  readonly find: (utterance: Utterance, heard: readonly number[]) => readonly Span[];
};

function finderOf(rule: Rule): Finder {
  if (rule.sentence) return sentenceFinder(rule.pattern, rule.sentence);
  return rule.surface ? surfaceFinder(rule.pattern) : tokenFinder(rule.pattern);
}

/** Characters that may follow a first sentence that says the whole; more of them tell a story of their own. */
const longestRest = 60;

function sentenceFinder(pattern: string, where: "first" | "most" | "any"): Finder {
  const source = expand(pattern);
  const regExp = lazily(source, "");
  const isThere = (utterance: Utterance, index: number) =>
    where === "any" || (where === "first" ? isFirst : isMost)(utterance, index);
  const find = (utterance: Utterance) =>
    utterance.units.flatMap((unit, index) => {
      if (!isThere(utterance, index)) return [];
      const match = regExp().exec(utterance.text.slice(unit.start, unit.end));
      return match && match[0] !== ""
        ? [{ start: unit.start + match.index, end: unit.start + match.index + match[0].length }]
        : [];
    });
  return { ways: [requiredLiterals(source)], find };
}

/** Characters before a sentence that still is the first thing said. */
const longestOpening = 12;

function isFirst({ text, units }: Utterance, index: number): boolean {
  const unit = units[index];
  if (!unit || unit.start - (units[0]?.start ?? 0) > longestOpening) return false;
  const after = text.slice(unit.end).trimEnd();
  return after.length <= longestRest && !goesOn.test(after);
}

function isMost({ text, units }: Utterance, index: number): boolean {
  const unit = units[index];
  if (!unit) return false;
  const isLast = index === units.length - 1;
  return (unit.end - unit.start) * 2 >= text.trim().length || (isLast && text.length <= 90);
}

/** What follows a first "nothing" when there is something after all. */
const goesOn =
  /^[。、…!\s♪]*(?:(?:しい|強い)て|あるとすれば|でも[^。]{12}|ただ[^。]{12}|けど[^。]{12}|あ、|いや、|どこやろ|[^。、]{1,12}かなあ?(?:[。、…]|$))/;

/**
 * A glance at the ways whose words are there tells whether the rule matches at all; only then it is run as a whole, since which way is
 * taken where two could be depends on all of them.
 */
function surfaceFinder(pattern: string): Finder {
  const known = surfaceFinders.get(pattern);
  if (known) return known;
  const finder = createSurfaceFinder(pattern);
  surfaceFinders.set(pattern, finder);
  return finder;
}

/** The rules for danger are run on the bare surface too: what is compiled of a pattern is shared. */
const surfaceFinders = new Map<string, Finder>();

function createSurfaceFinder(pattern: string): Finder {
  const source = expand(pattern);
  const whole = lazily(source, source.includes("(?<span>") ? "gd" : "g");
  const alternatives = alternativesOf(source).map((way) => ({ way, literals: requiredLiterals(way) }));
  const named = alternatives.filter(({ literals }) => literals !== null);
  const others = alternatives.filter(({ literals }) => literals === null).map(({ way }) => way);
  const ways = [...named, ...(others.length > 0 ? [{ way: others.join("|"), literals: null }] : [])];
  const glances = ways.map(({ way }) => lazily(way, ""));
  const find = ({ text }: Utterance, heard: readonly number[]) => {
    if (!heard.some((way) => glances[way]?.().test(text) === true)) return [];
    return matchesOf(whole(), text).map((match) => {
      const [start, end] = match.indices?.groups?.["span"] ?? [match.index, match.index + match[0].length];
      return { start, end };
    });
  };
  return { ways: ways.map(({ literals }) => literals), find };
}

function tokenFinder(pattern: string): Finder {
  const search = compileTokenPattern(pattern, wordLists);
  const find = ({ words, tokens }: Utterance) =>
    search(words).flatMap((match) => {
      const range = match.groups["span"] ?? match;
      const first = tokens[range.start];
      const last = tokens[range.end - 1];
      return first && last ? [{ start: first.start, end: last.end }] : [];
    });
  return { ways: [null], find };
}

/** Characters around a match in which an exception to it is looked for: no exception is longer. */
const exceptionReach = 120;

function isTakenBack(exception: RegExp, span: Span, utterance: Utterance): boolean {
  const sentence = holding(utterance.sentences, span.start) ?? span;
  const from = Math.max(sentence.start, span.start - exceptionReach);
  const to = Math.min(Math.max(sentence.end, span.end), span.end + exceptionReach);
  // An exception may be a place alone, and hold nothing.
  return [...utterance.text.slice(from, to).matchAll(exception)].some(({ index, 0: said }) =>
    overlaps({ start: from + index, end: from + index + Math.max(1, said.length) }, span),
  );
}

/** Puts word lists into a surface pattern, longest word first. */
function expand(source: string): string {
  return source.replace(/%([a-z-]+)%/g, (_, name: string) => {
    const list = wordLists[name];
    if (!list) throw new Error(`No word list named ${name}`);
    return `(?:${[...list].sort((a, b) => b.length - a.length).join("|")})`;
  });
}
