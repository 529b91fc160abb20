/** Share of a text's letter pairs that stand in another: how much of it is the other's own words. 0 to 1. */
export function overlap(text: string, other: string): number {
  const own = letterPairs(text);
  const theirs = new Set(letterPairs(other));
  return own.length === 0 ? 0 : own.filter((pair) => theirs.has(pair)).length / own.length;
}

function letterPairs(text: string): readonly string[] {
  const letters = Array.from(text.replace(/[\s\p{P}]/gu, "").toLowerCase());
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}
