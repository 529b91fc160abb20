import { turnPointedAt } from "./pointed-at.ts";
import { type Quote, within } from "./quote-clause.ts";
import type { Lang } from "../language/index.ts";
import type { State } from "./state.ts";

/** Characters of what was passed over that can stand between marks. */
const longest: Readonly<Record<Lang, number>> = { ja: 36, en: 90 };

/** What was passed over, as the person says, in their own words. */
export function passed(state: State): Quote | null {
  const turn = turnPointedAt(state);
  const put = state.thread.table.find((one) => one.turn === turn);
  for (const heart of put?.hearts ?? []) {
    const quoted = within(state, heart, longest);
    if (quoted) return quoted;
  }
  return null;
}
