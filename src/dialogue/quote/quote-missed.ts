import { longestGist, type Quote, within } from "./quote-clause.ts";
import { ofTheTalkEn } from "../talk/of-the-talk-en.ts";
import type { State } from "../state.ts";

/** Turns of the client looked back for what was not taken up. */
const missedWithin = 3;

/** The weightiest clause of the last turns that no line of the counsellor's has held. */
export function missed(state: State): Quote | null {
  const { last } = state;
  if (!last) return null;
  const told = state.told
    .filter(({ said, weight }) => said.turn >= last.turn - missedWithin && weight >= weighsEnough)
    .filter(({ text }) => state.lang !== "en" || ofTheTalkEn(text).length === 0)
    .toSorted((a, b) => b.weight - a.weight || b.said.turn - a.said.turn);
  for (const each of told.slice(0, clausesTried)) {
    const quoted = within(state, each, longestGist);
    if (quoted && !state.sentences.some((sentence) => sentence.includes(quoted.text))) return quoted;
  }
  return null;
}

/** Weight from which a clause that was passed over is worth an apology. */
const weighsEnough = 0.5;

/** Clauses that are looked through for one that fits. */
const clausesTried = 6;
