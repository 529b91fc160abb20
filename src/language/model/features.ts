import type { ReadContext } from "../finding.ts";
import { normalise } from "../normalise.ts";

/** Feature ids lie below this: as many weights a label has. */
export const featureCount = 1 << 14;

/** Lengths of the runs of characters that are looked at: Japanese says in two what takes English five. */
const runLengths = { shortest: 2, longest: 4 } as const;

/** Characters that are read: an answer's kind shows early, and the cost stays flat. */
const readLength = 400;

/**
 * What the model sees of an utterance: runs of two to four characters, each alone and with the phase that was asked in, and how
 * long the answer is. Ids are hashes below {@link featureCount}, each once, in ascending order.
 */
export function featuresOf(typed: string, asks: ReadContext["asks"]): readonly number[] {
  const text = `^${normalise(typed.slice(0, readLength)).text.toLowerCase().replace(/\s+/g, " ").trim()}$`;
  const topic = asks ?? "opening";
  const phase = topic.split(".")[0] ?? topic;
  const found = new Set<number>();
  const length = Math.floor(Math.log2(text.length));
  for (const name of [`topic ${topic}`, `phase ${phase}`, `length ${length}`, `${topic} ${length}`])
    found.add(hash(name));
  for (let size = runLengths.shortest; size <= runLengths.longest; size += 1) {
    for (let start = 0; start + size <= text.length; start += 1) {
      const run = text.slice(start, start + size);
      found.add(hash(run));
      if (size > runLengths.shortest) found.add(hash(`${phase} ${run}`));
    }
  }
  return [...found].sort((one, other) => one - other);
}

/** FNV-1a over UTF-16 units, folded to the number of features. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return (value ^ (value >>> 15)) & (featureCount - 1);
}
