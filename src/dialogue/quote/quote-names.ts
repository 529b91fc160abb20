import { asDoing, type Lang } from "../../language/index.ts";
import { isTreatedBadly } from "../agenda.ts";
import { isNobodyInParticular } from "../people/people-words.ts";
import type { MapParty, MapTask } from "../map-state.ts";
import { isNameable } from "../people/nameable.ts";
import { mayBeCalledEn } from "../people/nameable-en.ts";
import type { Quote } from "./quote-clause.ts";
import { isServed } from "../people/served.ts";
import type { State } from "../state.ts";

const longestName: Readonly<Record<Lang, number>> = { ja: 12, en: 32 };
/** Characters a task's label may have in a sentence. */
const longestTask: Readonly<Record<Lang, number>> = { ja: 20, en: 52 };

/** Somebody around the client's own work by name. */
export function around(state: State, party: MapParty | undefined): Quote | null {
  return party && (isOnlyTheExample(state, party) || !isNameable(state, party)) ? null : name(state, party);
}

/** Whoever the work reaches, by name. */
export function served(state: State, party: MapParty | undefined): Quote | null {
  return party && !isServed(state, party) ? null : around(state, party);
}

/** Somebody by name, wherever they came up. */
export function name(state: State, party: MapParty | undefined): Quote | null {
  // Somebody who is treated badly is not asked to think of others; the one who does it may be among them.
  if (isTreatedBadly(state)) return null;
  if (!party || isNobodyInParticular(party.called, state.lang)) return null;
  if (state.lang === "en" && !mayBeCalledEn(state, party)) return null;
  if (party.called.length > longestName[state.lang] || !isQuotable(party.called)) return null;
  return { text: party.called, said: party.said.slice(0, 1) };
}

/** The first task that is still on the map. */
export function task(state: State): Quote | null {
  // What was told of an everyday act later on is no name for the whole of the work.
  const until = state.answered["recipient.who"]?.said.turn ?? Infinity;
  const known = state.map.tasks.find((each) => !each.struck && (each.said[0]?.turn ?? 0) < until);
  if (!known || known.name.length > longestTask[state.lang] || !isQuotable(known.name)) return null;
  if (namesNoWork[state.lang].test(known.name)) return null;
  return { text: named(state, known), said: known.said.slice(0, 1) };
}

/** The label as the name of the work: "making crowns", where "I make crowns" was said. */
function named({ lang, told, answered }: State, { name, said: [first] }: MapTask): string {
  if (lang !== "en" || !first) return name;
  const texts = [...told, ...Object.values(answered)].filter((each) => each.said.turn === first.turn);
  const doings = texts.flatMap(({ text }) => {
    const at = text.indexOf(name);
    return at < 0 ? [] : asDoing(name, text.slice(0, at));
  });
  return doings.find((doing) => doing !== name) ?? name;
}

/** A label that is no name of work: a span of years, a clause that gives a ground, a place, a word cut short. */
const namesNoWork: Readonly<Record<Lang, RegExp>> = {
  ja: /[、。]|のは|[たてだ]$|言われ|^[^をにとでへが]*[うくすつぬむるぐぶ]$|そっち|こっち|あなた|あんた|ので|から$|いろいろ|色々|(?:年|ねん|年目|さん|毎日|仕事)$|^[ぁ-ん]{1,3}$/u,
  en: /^(?:work|job|stuff|things|various things)$|\b(?:them|it|him|her|that|this)\b/iu,
};

/** Topics whose answers name the people around the work. */
const namesPeopleAround = [
  "recipient.who",
  "circle.who-starts",
  "circle.inside-view",
  "circle.partner-view",
] as const;

/** Somebody named only as an example of useful work is not one of the people around the client's own. */
function isOnlyTheExample(state: State, party: MapParty): boolean {
  const compared = (["mirror.example", "mirror.difference"] as const).map(
    (topic) => state.answered[topic]?.text,
  );
  if (!compared.some((text) => text?.includes(party.name))) return false;
  const turns = namesPeopleAround.map((topic) => state.answered[topic]?.said.turn);
  return !party.said.some(({ turn }) => turns.includes(turn));
}

/** Marks inside would make a seam in the sentence around it; a question is answered, not said back. */
export function isQuotable(text: string): boolean {
  return (
    !/[「」“”"\n{}()（）^]/u.test(text) &&
    !/[。?？!！]./u.test(text) &&
    !/(?:です|ます|ません|でした|ました)か$/u.test(text) &&
    !opensUnclosed(text)
  );
}

/** "Lenny'd say 'call her": half of what somebody says. */
function opensUnclosed(text: string): boolean {
  const opened =
    text.match(/(?<![\p{L}\p{N}])['‘](?!(?:em|til|till|cause|bout|tis|twas|n|round|cos)\b)(?=\p{L})/giu)
      ?.length ?? 0;
  const closed = text.match(/['’](?![\p{L}\p{N}])/gu)?.length ?? 0;
  return opened > closed;
}
