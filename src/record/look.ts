import type { ContributionMap, PlanDate, Ratings } from "../dialogue/index.ts";
import type { Lang, Ring } from "../language/index.ts";
import { dayText } from "./leaf.ts";
import { lookWords } from "./look-words.ts";

/** The record of a look again on its way to paper: what changed since the record before it, in the person's own words. */
export type LookLeaf = {
  readonly day: string;
  /** When it came to its end, ISO 8601. */
  readonly at: string;
  readonly lang: Lang;
  readonly since: { readonly day: string };
  readonly line: string | null;
  readonly aspiration: { readonly earlier: string | null; readonly now: string | null };
  readonly reached: string | null;
  readonly seen: string | null;
  readonly quietNow: string | null;
  readonly added: readonly { readonly name: string; readonly ring: Ring }[];
  readonly quiet: readonly string[];
  readonly words: readonly { readonly party: string; readonly text: string; readonly day: string }[];
  readonly done: readonly LookAct[];
  readonly dropped: readonly LookAct[];
  readonly ahead: readonly LookAct[];
  readonly ratings: { readonly earlier: Ratings | null; readonly now: Ratings | null };
  readonly map: ContributionMap;
};

type LookAct = {
  readonly text: string;
  readonly with: string | null;
  readonly when: PlanDate | null;
  readonly day: string | null;
};

/** The day of this look, and that of the record it looked back on. */
export function lookSubtitle({ day, since, lang }: LookLeaf): readonly string[] {
  return [dayText(day, lang), lookWords[lang].since(dayText(since.day, lang, day))];
}

/** Somebody new with the place they have on the fan. */
export function addedText({ name, ring }: LookLeaf["added"][number], lang: Lang): string {
  const place = lookWords[lang].rings[ring];
  return lang === "ja" ? `${name}(${place})` : `${name} (${place})`;
}

/** Names on one line; null where there are none. */
export function namesText(names: readonly string[], lang: Lang): string | null {
  return names.length === 0 ? null : names.join(lang === "ja" ? "、" : ", ");
}

/** An act that was done or dropped, with whom and on which day. */
export function endedText({ text, with: withWhom, day }: LookAct, leaf: LookLeaf): string {
  const facts = [
    ...(withWhom === null ? [] : [withWhom]),
    ...(day === null ? [] : [dayText(day, leaf.lang, leaf.day)]),
  ];
  if (facts.length === 0) return text;
  return leaf.lang === "ja" ? `${text}(${facts.join("、")})` : `${text} (${facts.join(", ")})`;
}
