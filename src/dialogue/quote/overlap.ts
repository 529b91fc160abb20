import { onceATurn } from "../once-a-turn.ts";
/** Share of a text's letter pairs that stand in another: how much of it is the other's own words. 0 to 1. */
export function overlap(text: string, other: string): number {
  return overlapWith(text, letterPairs(other));
}

/** The same, where the other's pairs are at hand. */
export function overlapWith(text: string, others: ReadonlySet<string>): number {
  const own = pairsInOrder(text);
  return own.length === 0 ? 0 : own.filter((pair) => others.has(pair)).length / own.length;
}

export const letterPairs = onceATurn((text: string): ReadonlySet<string> => {
  return new Set(pairsInOrder(text));
});

const pairsInOrder = onceATurn((text: string): readonly string[] => {
  const letters = Array.from(text.replace(/[\s\p{P}]/gu, "").toLowerCase());
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
});
