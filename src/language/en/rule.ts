import type { Act, Risk, Severity, Subject } from "../finding.ts";
import { matchesOf } from "../match/matches.ts";
import { type Beginnings, beginningsOf, holds, places, type Places, placesOf, waysOf } from "./trigger.ts";
import { lists } from "./words/lists.ts";

/** What a rule says it has found. `subject` overrides what the clause tells. */
export type Effect = (
  | { readonly kind: "minimizing" | "comparison" | "trouble" | "reason" | "value" | "strength" }
  | { readonly kind: "collaboration" | "feeling" | "insight" | "task" | "commitment" }
  | { readonly kind: "effect"; readonly polarity: "gain" | "spared" | "harm" }
  | { readonly kind: "thanks"; readonly thanks: "received" | "absent" | "given" }
  | { readonly kind: "contact"; readonly contact: "direct" | "through" | "none" }
  | { readonly kind: "act"; readonly act: Act }
  | { readonly kind: "risk"; readonly risk: Risk; readonly severity: Severity }
) & { readonly subject?: Subject; readonly confidence?: number };

/**
 * A rule is data. `pattern` is a regular expression over the flattened text (lower case, straight quotes) in which
 * `{name}` stands for a word list, a space for any space, an apostrophe for one that may be missing (`’` for one that
 * may not), and `...` for up to four words of the same clause. It matches whole words only.
 */
export type Rule = {
  readonly id: string;
  readonly effect: Effect;
  readonly pattern: string;
  /** Patterns that, where they overlap the match, take it back. */
  readonly exceptions?: readonly string[];
  /** Patterns that take a match back wherever they stand near it, before or after. */
  readonly unlessNear?: readonly string[];
  /** The rule holds only after a question whose topic begins with one of these. */
  readonly asks?: readonly string[];
  /** The rule never holds after a question whose topic begins with one of these. */
  readonly notAsks?: readonly string[];
  /** The rule holds only where no rule of its kind before it has found anything. */
  readonly isFallback?: true;
  /** Where the finding's span lies: the clause around the match (default), the match, or the whole utterance. */
  readonly span?: "clause" | "match" | "utterance";
  readonly reason: string;
  readonly matches: readonly string[];
  readonly mustNotMatch: readonly string[];
};

export type CompiledRule = Rule & { readonly find: (heard: Heard) => readonly Found[] };

/** A text in its flattened spelling, with the beginnings of its words. */
export type Heard = { readonly flat: string; readonly beginnings: Beginnings };

export function hear(flat: string): Heard {
  return { flat, beginnings: beginningsOf(flat) };
}

/** Compiles rules once, when the reader is loaded. Which ways of saying may be in a text is looked up for all of them at once. */
export function compileRules(rules: readonly Rule[]): readonly CompiledRule[] {
  const waysOfRules = rules.map(({ pattern }) => compileWays(pattern));
  const heardIn = indexWays(waysOfRules);
  return rules.map((rule, index) => {
    const exceptions = (rule.exceptions ?? []).flatMap((exception) => compileWays(exception));
    const around = (rule.unlessNear ?? []).flatMap((near) => compileWays(near));
    const find = (heard: Heard) => {
      const ways = heardIn(heard)[index];
      if (ways === undefined) return nothing;
      const found = withoutOverlaps(spansIn(ways, heard.flat)).slice(0, mostMatches);
      if (found.length === 0) return found;
      const taken = [
        ...spansOfWays(exceptions, heard),
        ...spansOfWays(around, heard).map(({ start, end }) => ({
          start: start - nearness,
          end: end + nearness,
        })),
      ];
      return found.filter((one) => !taken.some((other) => other.start < one.end && one.start < other.end));
    };
    return { ...rule, find };
  });
}

const nothing: readonly Found[] = [];

export type CompiledWay = { readonly pattern: () => RegExp; readonly triggers: readonly Places[] };

/** The ways of saying of a pattern; each is compiled when a text first holds its words. */
export function compileWays(pattern: string): readonly CompiledWay[] {
  return waysOf(withLists(pattern)).map((way) => {
    let compiled: RegExp | undefined;
    return {
      pattern: () => (compiled ??= compilePattern(way.pattern)),
      triggers: way.triggers.map(placesOf),
    };
  });
}

/** Says for a text which ways of which rule may be in it: for most rules none. */
function indexWays(
  waysOfRules: readonly (readonly CompiledWay[])[],
): (heard: Heard) => readonly (readonly CompiledWay[] | undefined)[] {
  const all = waysOfRules.flatMap((ways, rule) => ways.map((way) => ({ way, rule })));
  const always = all.flatMap(({ way }, index) => (way.triggers.length === 0 ? [index] : []));
  const byPlace = Array<number[] | undefined>(places).fill(undefined);
  for (const [index, { way }] of all.entries()) {
    for (const place of way.triggers[0] ?? []) {
      const known = byPlace[place];
      if (known) known.push(index);
      else byPlace[place] = [index];
    }
  }
  // One text is asked about by one rule after the other.
  const known = new WeakMap<Heard, readonly (readonly CompiledWay[] | undefined)[]>();
  return (heard) => {
    const before = known.get(heard);
    if (before) return before;
    const found: (CompiledWay[] | undefined)[] = [];
    const near = new Set(heard.beginnings.places.flatMap((place) => byPlace[place] ?? []));
    for (const index of [...always, ...near].sort((one, other) => one - other)) {
      const { way, rule } = all[index] ?? {};
      if (way === undefined || rule === undefined || !holds(heard.beginnings, way.triggers)) continue;
      const ways = found[rule];
      if (ways) ways.push(way);
      else found[rule] = [way];
    }
    known.set(heard, found);
    return found;
  };
}

function spansOfWays(ways: readonly CompiledWay[], { flat, beginnings }: Heard): readonly Found[] {
  return spansIn(
    ways.filter(({ triggers }) => holds(beginnings, triggers)),
    flat,
  );
}

function spansIn(ways: readonly CompiledWay[], flat: string): readonly Found[] {
  return ways.flatMap(({ pattern }) => spansOf(pattern(), flat));
}

type Found = { readonly start: number; readonly end: number };

/** From left to right, the longer of two that begin together; what overlaps one before it is left out. */
function withoutOverlaps(found: readonly Found[]): readonly Found[] {
  if (found.length < 2) return found;
  const kept: Found[] = [];
  for (const one of found.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}

/** Characters between a match and what takes it back from near: about two sentences. */
const nearness = 160;

/** Matches of one text are capped: a text of nothing but matches says no more than its first dozen. */
const mostMatches = 12;

function spansOf(regExp: RegExp, flat: string): { start: number; end: number }[] {
  return matchesOf(regExp, flat, mostMatches).map((match) => {
    const groups = match.indices?.groups;
    const [start, end] = groups?.["span"] ??
      groups?.["span2"] ?? [match.index, match.index + match[0].length];
    return { start, end };
  });
}

/** Compiles the notation of {@link Rule} to a native regular expression. */
export function compilePattern(pattern: string): RegExp {
  const source = withLists(pattern)
    .replaceAll("...", fewWords)
    .replaceAll(/\[[^\]]{0,200}\]| \?|[ '’]/g, (piece) => spelt.get(piece) ?? piece);
  const flags = source.includes("(?<span") ? "dgu" : "gu";
  return new RegExp(`(?:(?<![\\w'])|(?!\\w))(?:${source})(?:(?<!\\w)|(?!\\w))`, flags);
}

/** A pattern with its word lists written out. */
export function withLists(pattern: string): string {
  return pattern.replaceAll(/\{([a-z]\w*)\}/g, (_, name: string) => {
    const list = lists[name];
    if (!list) throw new Error(`No word list named ${name}`);
    return `(?:${list.map((word) => word.replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&")).join("|")})`;
  });
}

/** How the marks of the notation are spelt in a regular expression. */
const spelt: ReadonlyMap<string, string> = new Map([
  [" ", "[ ,]+"],
  [" ?", "[ ,]*"],
  ["'", "'?"],
  ["’", "'"],
]);

/** Up to four words that do not leave the clause, with the space after them. */
const fewWords = "(?:[\\w'&-]+ ){0,4}?";
