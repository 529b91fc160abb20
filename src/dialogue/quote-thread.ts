import type { Lang } from "../language/index.ts";
import { longestGist, type Quote, within } from "./quote-clause.ts";
import type { State } from "./state.ts";

/** Weight from which a clause that was not met is worth a word afterwards. English comes back to earlier words through its links. */
const worthAWord: Readonly<Record<Lang, number>> = { ja: 0.8, en: Infinity };

/** Turns back in which what was told is still in the room. */
const reachesBack = 2;

/** Of what was told last, the weightiest clause that has not been said back: a silence met one of them, and there were others. */
export function thread(state: State): Quote | null {
  const { told, lang, turn, sentences } = state;
  const last = told.at(-1)?.said.turn ?? 0;
  // What was said this turn is met as what it is.
  if (last < turn - reachesBack || last === state.last?.turn) return null;
  const met = (text: string) => sentences.some((sentence) => sentence.includes(text));
  const left = told
    .filter(({ said, weight }) => said.turn === last && weight >= worthAWord[lang])
    .toSorted((a, b) => b.weight - a.weight);
  for (const clause of left) {
    const quoted = within(state, clause, longestGist);
    if (
      quoted &&
      !isPasted.test(quoted.text) &&
      quoted.text.length >= fewest &&
      !met(quoted.text) &&
      !sharesMost(quoted.text, sentences)
    )
      return quoted;
  }
  return null;
}

/** A sentence with its polite ending reads as pasted in, and a word alone says nothing afterwards. */
const isPasted = /(?:ます|ました|ません|です|でした)$/u;
const fewest = 5;

/** Lines looked back for the same words in another form. */
const linesBack = 4;

const marks = /[「」『』]/gu;

/** Whether two fifths of a clause's letters in a row make it the one that was met: 「電車が止まる」 after 「電車が止まるのですね」. */
function sharesMost(text: string, sentences: readonly string[]): boolean {
  const bare = text.replaceAll(marks, "");
  const half = Math.max(4, Math.ceil(bare.length * 0.4));
  const starts = [...Array(Math.max(1, bare.length - half + 1)).keys()];
  return sentences.slice(-linesBack).some((sentence) => {
    const line = sentence.replaceAll(marks, "");
    return starts.some((at) => line.includes(bare.slice(at, at + half)));
  });
}
