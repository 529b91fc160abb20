import { ofTheTalkEn } from "../talk/of-the-talk-en.ts";
import { namesPointedAt, sharedOf, turnPointedAt } from "../thread/pointed-at.ts";
import { type Quote, within } from "./quote-clause.ts";
import type { Lang } from "../../language/index.ts";
import { isCutInside } from "./quote-heart.ts";
import type { Said, State } from "../state.ts";

/** Characters of what was passed over that can stand between marks. */
const longest: Readonly<Record<Lang, number>> = { ja: 36, en: 90 };

/** "You asked for a date": nothing of theirs that was passed over. */
const isOfTheTalk = ({ lang }: State, text: string) => lang === "en" && ofTheTalkEn(text).length > 0;

/** What carries the last utterance, in its very words; null where it is not sure which words do. */
export function carried(state: State): Quote | null {
  const put = state.thread.table.at(-1);
  if (!put || put.turn !== state.last?.turn) return null;
  for (const heart of put.hearts) {
    const after = state.last.text.slice(heart.said.end);
    const isWhole = !isCutInside(after, state.lang) && !isOfTheTalk(state, heart.text);
    const quoted = heart.isSure && isWhole ? within(state, heart, longest) : null;
    if (quoted) return quoted;
  }
  return null;
}

/** What was told and not stayed with, the weightiest first; null where nothing that weighs this much is left. */
export function earlier(state: State): Quote | null {
  const left = state.thread.table
    .filter(({ met, weight, turn }) => met === 0 && weight >= worthReturning && turn !== state.last?.turn)
    .toSorted((a, b) => b.weight - a.weight);
  for (const { hearts } of left)
    for (const heart of hearts) {
      const quoted = heart.isSure && !isOfTheTalk(state, heart.text) ? within(state, heart, longest) : null;
      if (quoted && !state.sentences.some((line) => line.includes(quoted.text))) return quoted;
    }
  return null;
}

/** Weight from which something is come back to before the end. */
const worthReturning = 1;

/** What was passed over, as the person says, in their own words. */
export function passed(state: State): Quote | null {
  const turn = turnPointedAt(state);
  const put = state.thread.table.find((one) => one.turn === turn);
  const named = namesPointedAt(state);
  // Of its stretches the one that holds what they name.
  const clauses = state.told.filter(({ said }) => said.turn === turn);
  const worth = (one: Said & { readonly isSure?: boolean }) =>
    2 * Number(sharedOf(named, one.text) > 0) + Number(one.isSure ?? false);
  const hearts = [...(put?.hearts ?? []), ...clauses].toSorted((a, b) => worth(b) - worth(a));
  for (const heart of hearts.filter(({ text }) => !isOfTheTalk(state, text))) {
    const quoted = within(state, heart, longest);
    if (quoted) return quoted;
  }
  return null;
}
