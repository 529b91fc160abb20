import type { ReadContext } from "../finding.ts";
import { normalise } from "../normalise.ts";

/** Feature ids lie below this: as many weights a label has. */
export const featureCount = 1 << 16;

/** Lengths of the runs of characters that are looked at: Japanese says in two what takes English five. */
const longestRun = 5;

/** Runs of these lengths are looked at once more together with the phase that was asked in: the same words answer differently. */
const shortestAskedRun = 2;
const longestAskedRun = 4;

/** Characters that are read: an answer's kind shows early, and the cost stays flat. */
const readLength = 600;

/** How much what was asked and how long the answer is count beside the words; the best of a few tried on writers left out. */
const weightOfAsked = 0.3;
const weightOfAskedRuns = 0.7;

/** Ids of one sort of feature, each once, and what each counts. */
export type Block = { readonly ids: readonly number[]; readonly weight: number };

/**
 * What the model sees of an utterance, as three blocks: runs of one to five characters, the same with the phase that was asked in, and
 * what was asked with the length of the answer. A block of runs has length one, however long the answer is.
 */
export function featuresOf(typed: string, asks: ReadContext["asks"]): readonly Block[] {
  const text = `^${normalise(typed.slice(0, readLength)).text.toLowerCase().replace(/\s+/g, " ").trim()}$`;
  const topic = asks ?? "opening";
  const phase = topic.split(".")[0] ?? topic;
  const length = Math.min(9, Math.floor(Math.log2(text.length)));
  const runs = runsOf(text, hash(""), 1, longestRun);
  const askedRuns = runsOf(text, hash(`${phase} `), shortestAskedRun, longestAskedRun);
  const asked = [`topic ${topic}`, `phase ${phase}`, `length ${length}`, `${topic} ${length}`];
  return [
    { ids: runs, weight: 1 / Math.sqrt(runs.length) },
    { ids: askedRuns, weight: weightOfAskedRuns / Math.sqrt(Math.max(1, askedRuns.length)) },
    { ids: asked.map((name) => fold(hash(name))), weight: weightOfAsked },
  ];
}

/** Every run of the lengths, once, as ids that begin from `seed`. */
export function runsOf(text: string, seed: number, shortest: number, longest: number): readonly number[] {
  const found: number[] = [];
  const add = distinct(found);
  for (let start = 0; start < text.length; start += 1) {
    let value = seed;
    const end = Math.min(text.length, start + longest);
    for (let at = start; at < end; at += 1) {
      value = Math.imul(value ^ text.charCodeAt(at), prime);
      if (at - start + 1 >= shortest) add(fold(value));
    }
  }
  return found;
}

/** Puts ids into a list, each once. Only one list is filled at a time: all share one table of what was seen, which a Set would cost more than. */
export function distinct(list: number[]): (id: number) => void {
  lastList += 1;
  const own = lastList;
  return (id) => {
    if (seenBy[id] === own) return;
    seenBy[id] = own;
    list.push(id);
  };
}

/** Which list an id was last put into; a double counts them for longer than a process lives. */
const seenBy = new Float64Array(featureCount);
let lastList = 0;

/** FNV-1a over UTF-16 units. */
const offset = 0x811c9dc5;
const prime = 0x01000193;

/** The hash of a text, or, given the hash of what stands before it, of both together. */
export function hash(text: string, before = offset): number {
  let value = before;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), prime);
  return value;
}

export function fold(value: number): number {
  return (value ^ (value >>> 15)) & (featureCount - 1);
}
