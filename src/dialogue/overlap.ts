/** Share of a text's letter pairs that are among those of another: how much of it is the other's own words. 0 to 1. */
export function overlap(text: string, others: ReadonlySet<string>): number {
  const own = letterPairs(text);
  return own.length === 0 ? 0 : own.filter((pair) => others.has(pair)).length / own.length;
}

export function letterPairs(text: string): readonly string[] {
  const letters = Array.from(text.replace(/[\s\p{P}]/gu, "").toLowerCase());
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}
