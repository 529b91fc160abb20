import type { Lang } from "../../language/index.ts";
import { tellsOfLoss } from "../thread/matter.ts";
import type { Sign } from "../thread/carries.ts";
import type { Said, State } from "../state.ts";
import { isNoLine } from "./no-line.ts";
import { readsAloud } from "./reads-aloud.ts";

/**
 * What weighed most of all that was told so far and stands nowhere yet, in whatever form it was told: whoever writes three words at a time, or in a
 * dialect, tells in none that is known. What weighs as grief or as a slight is received, and not put on a page unasked; nor is harm. Null where
 * nothing weighs enough, or too little has been told to say so.
 */
export function weighedMost(
  { thread, lang, turn, guards }: Pick<State, "thread" | "lang" | "turn" | "guards">,
  known: readonly { readonly text: string }[],
): Said | null {
  // Where somebody may be treated badly, what weighs most is often that.
  if (turn < toldFrom || guards.some(({ guard, eased }) => guard === "treatment" && !eased)) return null;
  const heavy = thread.table
    .filter(
      (put) =>
        put.turn > opens &&
        put.weight >= (put.signs.includes("terse") ? weighsFrom : surelyFrom) &&
        !put.signs.some((sign) => leftAlone.has(sign)),
    )
    .toSorted((a, b) => b.weight - a.weight);
  for (const put of heavy) {
    const heart = put.hearts.find(({ text }) => text.length >= shortest[lang]);
    if (!heart || heart.text.length > longest[lang]) continue;
    if (known.some(({ text }) => text.includes(heart.text) || heart.text.includes(text))) continue;
    if (ofOthers[lang].test(heart.text)) continue;
    if (tellsOfLoss(heart.text, lang) || isNoLine(heart.text, lang) || !readsAloud(heart.text, lang))
      continue;
    return { text: heart.text, said: heart.said };
  }
  return null;
}

/** Turn from which enough was told to say what weighs most of it: a third of an hour's session. */
const toldFrom = 14;

/** Weight from which something is kept: in six sessions that were looked at about every eighth utterance weighs as much. */
const weighsFrom = 2;

/** The same for whoever writes at length: theirs is found by its form, and what is left must weigh more. */
const surelyFrom = 4;

/** Turns in which somebody says what brings them. */
const opens = 3;

/** What somebody else did, with nothing of oneself in it, is the tale and not what one took from it; nor are thanks and answers before it. */
const ofOthers: Readonly<Record<Lang, RegExp>> = {
  ja: /(?!)/u,
  en: /^(?:he|she|they|it|theres?|mrs?|ms|miss)\b(?!.*\b(?:me|my|i|us|our|mine)\b)|^(?:one|an?|some|this|that|the) [^.]{2,24}\b(?:lost|came|had|was|were|rang|left|said|got|went|is|has)\b(?!.*\b(?:me|my|i|us|our)\b)|^(?:ta|cheers|thanks|right|sorry)[.,!]/iu,
};

const leftAlone: ReadonlySet<Sign> = new Set<Sign>(["weighs", "slight", "makes light"]);

/** Characters of a stretch that says something by itself, and of one that is a line. */
const shortest: Readonly<Record<Lang, number>> = { ja: 5, en: 10 };
const longest: Readonly<Record<Lang, number>> = { ja: 60, en: 150 };
