/** One of the tagger's own patterns with what a clause must hold for it: see compromise/src/1-one/sweep. */
type Pattern = {
  readonly match: string;
  readonly needs: readonly string[];
  readonly wants: readonly string[];
  readonly minWant: number;
  readonly minWords: number;
  readonly ifNo?: readonly string[];
};

/** All patterns by the words and tags that they wait for, and those that wait for none. */
type Net = {
  readonly hooks: Readonly<Record<string, readonly Pattern[]>>;
  readonly always: readonly Pattern[];
};

type Clause = readonly unknown[];
type Pointer = [number, ...number[]];
type Methods = {
  readonly one: {
    readonly cacheDoc: (clauses: readonly Clause[]) => readonly ReadonlySet<string>[];
    readonly match: (clauses: readonly Clause[], pattern: Pattern) => { readonly ptrs: readonly Pointer[] };
  };
};

/**
 * The step in which the tagger looks which of its patterns fit a clause, with the same answer in a fifth of the time: its own asks for every
 * word and tag that any pattern waits for whether the clause holds it; this one asks, for what the clause holds, which patterns wait for it.
 */
export function bulkMatch(
  clauses: readonly Clause[],
  net: Net,
  methods: Methods,
  { matchOne }: { readonly matchOne?: boolean } = {},
): readonly object[] {
  const waiting = waitingIn(net);
  const results: object[] = [];
  for (const [index, held] of methods.one.cacheDoc(clauses).entries()) {
    const clause = clauses[index] ?? [];
    for (const pattern of [...candidatesFor(held, clause.length, waiting), ...net.always]) {
      if (clause.length < pattern.minWords) continue;
      const { ptrs } = methods.one.match([clause], pattern);
      for (const pointer of ptrs) {
        pointer[0] = index;
        results.push({ ...pattern, pointer });
      }
      if (ptrs.length > 0 && matchOne === true) return results.slice(0, 1);
    }
  }
  return results;
}

/** A pattern and the number of what it matches: two that are written alike share it. */
type Numbered = { readonly pattern: Pattern; readonly number: number };
type Waiters = { readonly place: number; readonly patterns: readonly Numbered[] };

/** What waits for a word or tag, and its place among all that is waited for: patterns are tried in that order. */
type Waiting = { readonly byWord: ReadonlyMap<string, Waiters>; readonly count: number };

const known = new WeakMap<Net, Waiting>();

function waitingIn(net: Net): Waiting {
  const before = known.get(net);
  if (before) return before;
  const numbers = new Map<string, number>();
  const numbered = (pattern: Pattern): Numbered => {
    const number = numbers.get(pattern.match) ?? numbers.size;
    numbers.set(pattern.match, number);
    return { pattern, number };
  };
  const byWord = new Map(
    Object.entries(net.hooks).map(
      ([word, patterns], place) => [word, { place, patterns: patterns.map(numbered) }] as const,
    ),
  );
  const waiting = { byWord, count: numbers.size };
  known.set(net, waiting);
  return waiting;
}

/** The patterns that a clause holding these words and tags may fit, each once: of two that are written alike the first counts. */
function candidatesFor(
  held: ReadonlySet<string>,
  words: number,
  { byWord, count }: Waiting,
): readonly Pattern[] {
  const heard: Waiters[] = [];
  for (const word of held) {
    const waiters = byWord.get(word);
    if (waiters) heard.push(waiters);
  }
  heard.sort((one, other) => one.place - other.place);
  const isSeen = new Uint8Array(count);
  const candidates: Pattern[] = [];
  for (const { patterns } of heard) {
    for (const { pattern, number } of patterns) {
      if (isSeen[number] === 1) continue;
      isSeen[number] = 1;
      if (words >= pattern.minWords && mayFit(pattern, held)) candidates.push(pattern);
    }
  }
  return candidates;
}

function mayFit({ needs, wants, minWant, ifNo }: Pattern, held: ReadonlySet<string>): boolean {
  for (const word of needs) if (!held.has(word)) return false;
  for (const word of ifNo ?? []) if (held.has(word)) return false;
  return wants.length === 0 || wants.filter((word) => held.has(word)).length >= minWant;
}
