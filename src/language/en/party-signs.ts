import type { Span } from "../finding.ts";
import { singularForms } from "./party-lexicon.ts";
import type { Token } from "./tag.ts";
import { determiners } from "./words/naming.ts";
import { peopleNouns } from "./words/people-nouns.ts";

/** What is known of a name beyond its letters, for the model: how far its head names people, how it is written, what leads it. */
export function signsOf(
  text: { readonly typed: string; readonly flat: string; readonly tokens: readonly Token[] },
  { start, end }: Span,
  partiesFound: number,
): readonly string[] {
  const { typed, flat, tokens } = text;
  const first = tokens.findIndex((token) => token.end > start);
  const inside = tokens.slice(first, first + longestName).filter((token) => token.start < end);
  const head = (inside.at(-1)?.plain ?? "").replace(/'(?:s|d|ll|ve|re)?$/, "");
  const number = severalEnd.test(head) ? "several" : "one";
  const lead = tokens
    .slice(Math.max(0, first - leadWords), Math.max(0, first))
    .findLast(({ plain }) => determiners.has(plain) || ofOneself.has(plain));
  return [
    `people ${shareOfPeople(head)}`,
    `written ${writtenAs(typed, flat, start, end)}`,
    `led ${lead?.plain ?? "-"} ${number}`,
    `words ${inside.length}`,
    `beside ${Math.min(mostCounted, partiesFound)}`,
  ];
}

/** In how many quarters of its uses a noun names people, 0 to 4. */
export function shareOfPeople(noun: string): number {
  for (const form of singularForms(noun).toReversed()) {
    const share = shares.get(form);
    if (share !== undefined) return share;
  }
  return 0;
}

const shares: ReadonlyMap<string, number> = new Map(
  peopleNouns.flatMap((nouns, step) => nouns.split(" ").map((noun): [string, number] => [noun, step + 1])),
);

/** Words of the longest name, and before a name, that are looked at. */
const longestName = 12;
const leadWords = 3;

/** More parties found than this are as many. */
const mostCounted = 4;

const ofOneself: ReadonlySet<string> = new Set(["i", "i'm", "im", "as"]);
const severalEnd = /[^s]s$|^(?:people|men|women|children|folk|staff)$/;

function writtenAs(typed: string, flat: string, start: number, end: number): string {
  if (typed === typed.toUpperCase()) return "shouted";
  if (typed === typed.toLowerCase()) return "without capitals";
  const name = typed.slice(start, end);
  if (/^\p{Lu}{2,}s?$/u.test(name)) return "in capitals";
  if (!/^\p{Lu}/u.test(name)) return "small";
  return /(?:^|[.!?\n"])\s*$/.test(flat.slice(Math.max(0, start - 6), start)) ? "opening" : "capital";
}
