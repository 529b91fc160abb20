import { ofTheTalkEn } from "./of-the-talk-en.ts";
import { namesPointedAt, sharedOf, turnPointedAt } from "./pointed-at.ts";
import { type Quote, within } from "./quote-clause.ts";
import type { Lang } from "../language/index.ts";
import { isCutInside } from "./quote-heart.ts";
import type { State } from "./state.ts";

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

/** What was passed over, as the person says, in their own words. */
export function passed(state: State): Quote | null {
  const turn = turnPointedAt(state);
  const put = state.thread.table.find((one) => one.turn === turn);
  const named = namesPointedAt(state);
  // Of its stretches the one that holds what they name.
  const hearts = (put?.hearts ?? []).toSorted(
    (a, b) => Number(sharedOf(named, b.text) > 0) - Number(sharedOf(named, a.text) > 0),
  );
  for (const heart of hearts.filter(({ text }) => !isOfTheTalk(state, text))) {
    const quoted = within(state, heart, longest);
    if (quoted) return quoted;
  }
  return null;
}
