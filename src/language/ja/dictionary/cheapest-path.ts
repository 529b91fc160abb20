import type { Dictionary } from "./dictionary.ts";

/** A word on the way through a text: which entry it is, of those listed or of those for words that no list holds, and where it stands. */
export type Step = {
  readonly isListed: boolean;
  readonly entry: number;
  readonly start: number;
  readonly end: number;
};

/** No node: where there is none before, after or at an end. */
const none = -1;
/** What a text begins and ends with counts as a word whose sides are zero. */
const edge = 0;

/**
 * Splits a text into the words that cost least together, as MeCab does: each its own cost, and what it costs that one follows the other.
 * A word is weighed as soon as it is found, since all that may stand before it has been; of two that cost the same the first stays.
 */
export function createPathFinder(dictionary: Dictionary): (text: string) => readonly Step[] {
  const { listed, unlisted, unlistedByClass, classes, classOfUnit, costs, leftSides } = dictionary;
  // Words that begin at one place and share a left side share the cheapest way there: worked out when the first of them is met.
  const visitOfSide = new Float64Array(leftSides);
  const bestOfSide = new Int32Array(leftSides);
  const wayOfSide = new Int32Array(leftSides);
  /** Counts the places that were visited in all texts so far. */
  let visit = 0;

  return (text) => {
    // What is known of each node, the beginning of the text first: its word, its right side, what the cheapest way to it costs, and over which node that leads.
    const steps: (Step | null)[] = [null];
    const rightSides = [edge];
    const ways = [0];
    const before = [none];
    /** The node found next that ends at the same place. */
    const next = [none];
    const first = new Int32Array(text.length + 1).fill(none);
    const last = first.slice();
    first[0] = last[0] = 0;

    /** The cheapest node for a word with this left side to follow. */
    const bestBefore = (start: number, side: number): number => {
      if (visitOfSide[side] === visit) return bestOfSide[side] ?? none;
      let best = none;
      let cheapest = Infinity;
      for (let node = first[start] ?? none; node !== none; node = next[node] ?? none) {
        const way = (ways[node] ?? 0) + (costs[(rightSides[node] ?? 0) * leftSides + side + 2] ?? 0);
        if (way >= cheapest) continue;
        cheapest = way;
        best = node;
      }
      visitOfSide[side] = visit;
      bestOfSide[side] = best;
      wayOfSide[side] = cheapest;
      return best;
    };

    const add = (isListed: boolean, entry: number, start: number, end: number) => {
      const { numbers } = isListed ? listed : unlisted;
      const at = entry >> 1;
      const side = numbers[at] ?? 0;
      before.push(bestBefore(start, side));
      ways.push((wayOfSide[side] ?? 0) + (numbers[at + 2] ?? 0));
      rightSides.push(numbers[at + 1] ?? 0);
      next.push(none);
      const node = steps.push({ isListed, entry, start, end }) - 1;
      const previous = last[end] ?? none;
      if (previous === none) first[end] = node;
      else next[previous] = node;
      last[end] = node;
    };

    for (let start = 0; start < text.length; start += 1) {
      // Where no word ends none begins.
      if (first[start] === none) continue;
      visit += 1;
      let isListed = false;
      eachListed(dictionary, text, start, (entry, end) => {
        isListed = true;
        add(true, entry, start, end);
      });
      const kind = classOfUnit[text.charCodeAt(start)] ?? 0;
      if (isListed && classes[kind]?.isAlwaysTried !== true) continue;
      let end = start + 1;
      if (classes[kind]?.isGrouped === true)
        while (end < text.length && classOfUnit[text.charCodeAt(end)] === kind) end += 1;
      for (const entry of unlistedByClass[kind] ?? []) add(false, entry, start, end);
    }
    visit += 1;
    const path: Step[] = [];
    for (let node = bestBefore(text.length, edge); node > 0; node = before[node] ?? 0) {
      const step = steps[node];
      if (step) path.push(step);
    }
    return path.reverse();
  };
}

/** Tells of every entry of every listed word that begins at a place: the shorter words first. */
function eachListed(
  { base, check, placeOfWord, targets }: Dictionary,
  text: string,
  start: number,
  tell: (entry: number, end: number) => void,
): void {
  let node = 0;
  for (let at = start; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    // The bytes of UTF-8; text in hand holds nothing that needs four.
    if (unit < 0x80) node = childOf(base, check, node, unit);
    else {
      if (unit < 0x800) node = childOf(base, check, node, 0xc0 | (unit >> 6));
      else {
        node = childOf(base, check, node, 0xe0 | (unit >> 12));
        if (node === none) return;
        node = childOf(base, check, node, 0x80 | ((unit >> 6) & 0x3f));
      }
      if (node === none) return;
      node = childOf(base, check, node, 0x80 | (unit & 0x3f));
    }
    if (node === none) return;
    const leaf = childOf(base, check, node, 0);
    const value = leaf === none ? 0 : (base[leaf] ?? 0);
    if (value >= 0) continue;
    const place = placeOfWord[-value - 1] ?? 0;
    if (place === 0) continue;
    const count = targets[place] ?? 0;
    for (let index = 1; index <= count; index += 1) tell(targets[place + index] ?? 0, at + 1);
  }
}

function childOf(base: Int32Array, check: Int32Array, node: number, byte: number): number {
  const child = (base[node] ?? 0) + byte;
  return check[child] === node ? child : none;
}
