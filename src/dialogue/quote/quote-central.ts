import type { Lang } from "../../language/index.ts";
import { readsAloud } from "../kept/reads-aloud.ts";
import type { State } from "../state.ts";
import { ofTheTalkEn } from "../talk/of-the-talk-en.ts";
import { type Quote, within } from "./quote-clause.ts";

/** Characters of it that can stand between marks. */
const longest: Readonly<Record<Lang, number>> = { ja: 36, en: 90 };

/** Weight from which something told was more than an answer. */
const weighsFrom = 1;

/** What weighs most of all that was told, as the person said it; null where nothing weighs much, or it is not sure which words carry it. */
export function central(state: State): Quote | null {
  const { thread, lang } = state;
  const told = thread.table
    .filter(({ weight }) => weight >= weighsFrom)
    .toSorted((a, b) => b.weight - a.weight || b.turn - a.turn);
  for (const { hearts } of told)
    for (const heart of hearts) {
      const isOfTheTalk = lang === "en" && ofTheTalkEn(heart.text).length > 0;
      const quoted = heart.isSure && !isOfTheTalk ? within(state, heart, longest) : null;
      if (quoted && readsAloud(quoted.text, lang)) return quoted;
    }
  return null;
}
