import type { ContributionMap } from "../dialogue/index.ts";
import type { Lang } from "../language/index.ts";
import type { NamedParty } from "./event.ts";
import type { PastSession } from "./past.ts";
import { actsOf } from "./plan.ts";
import type { Talk, WeeksState } from "./state.ts";

/** Words about somebody on the fan, written in the weeks after. */
export type Words = {
  readonly party: string;
  readonly text: string;
  readonly at: string;
  readonly day: string;
  readonly from: "follow-up" | "look-again" | "thanks";
};

/** The fan as it stands now, and what was written about its people since the session it comes from. */
export type LivingFan = { readonly map: ContributionMap; readonly words: readonly Words[] };

/** The fan at one time: when a session, or a look again, came to its end. */
export type PastFan = {
  readonly id: string;
  readonly from: "session" | "look-again";
  readonly at: string;
  readonly day: string;
  readonly lang: Lang;
  readonly map: ContributionMap;
  /** Names that the fan before did not have. */
  readonly added: readonly string[];
  /** Names on the fan before that did not come up this time. */
  readonly quiet: readonly string[];
  readonly turningPoints: readonly string[];
};

type Party = ContributionMap["parties"][number];

/** The newest fan with everything that was written about its people since: each such word is evidence. */
export function livingFan(state: WeeksState, sessions: readonly PastSession[]): LivingFan {
  const last = lastFan(sessions);
  const base = last?.record.map ?? { tasks: [], parties: [], links: [] };
  return grow(base, state, sessions, last?.at ?? "", null);
}

/** The session whose fan stands: the newest that came to its end, or else the newest that has one. */
export function lastFan(sessions: readonly PastSession[]): PastSession | undefined {
  const withFan = sessions.filter(hasFan);
  return withFan.findLast(({ done }) => done) ?? withFan.at(-1);
}

function hasFan({ record }: PastSession): boolean {
  return record.map.parties.length + record.map.tasks.length > 0;
}

/** Every fan, oldest first. Of sessions that named nobody there is none. */
export function fansOverTime(state: WeeksState, sessions: readonly PastSession[]): readonly PastFan[] {
  const ofSessions = sessions.filter(hasFan).map(({ id, at, day, lang, record }) => ({
    id,
    from: "session" as const,
    at,
    day,
    lang,
    map: record.map,
    named: record.map.parties.map(({ name }) => ({ name, at })),
    turningPoints: record.turningPoints.map(({ text }) => text),
  }));
  const ofLooks = state.talks
    .filter(({ kind, closed, answers }) => kind === "look-again" && closed && answers.length > 0)
    .flatMap((talk) => {
      const last = lastFan(sessions.filter(({ at }) => at <= talk.at));
      if (!last) return [];
      const end = talk.answers.at(-1)?.at ?? talk.at;
      const { map, words } = grow(last.record.map, state, sessions, last.at, end);
      const { id, at, day, lang } = talk;
      return [
        {
          id,
          from: "look-again" as const,
          at,
          day,
          lang,
          map,
          // Named in it, or written about since the fan before.
          named: [
            ...talk.answers.flatMap((answer) => answer.parties.map(({ name }) => ({ name, at: answer.at }))),
            ...words.map(({ party, at: written }) => ({ name: party, at: written })),
          ],
          turningPoints: talk.answers.filter(({ topic }) => topic === "look.changed").map(({ text }) => text),
        },
      ];
    });
  const fans = [...ofSessions, ...ofLooks].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return fans.map(({ named, ...fan }, index) => {
    const before = fans[index - 1]?.map.parties ?? [];
    const since = fans[index - 1]?.at ?? "";
    const recent = named.filter(({ at }) => at > since);
    return {
      ...fan,
      added: index === 0 ? [] : fan.map.parties.filter((party) => !matching(before, party.name)).map(nameOf),
      quiet: before.filter((party) => !recent.some(({ name }) => matching([party], name))).map(nameOf),
    };
  });
}

/** People on the fan about whom nothing was written since the session it comes from. */
export function quietSince(state: WeeksState, sessions: readonly PastSession[]): readonly Party[] {
  const { map, words } = livingFan(state, sessions);
  return map.parties.filter((party) => !words.some((word) => isSame(party, word.party)));
}

/** Adds to a fan what was written after `from` and up to `to` (null: until now). */
function grow(
  base: ContributionMap,
  state: WeeksState,
  sessions: readonly PastSession[],
  from: string,
  to: string | null,
): LivingFan {
  const isWithin = ({ at }: { readonly at: string }) => at > from && (to === null || at <= to);
  const acts = new Map(actsOf(state, sessions, "").map((act) => [act.id, act]));
  const talks = state.talks.flatMap((talk) =>
    talk.answers.filter(isWithin).map((answer) => ({ talk, answer })),
  );
  const newcomers = [
    ...talks
      .filter(({ answer }) => namesPeople(answer.topic))
      .flatMap(({ answer: { at, parties: named } }) =>
        named.map((each) => ({ ...each, at, isChosen: false })),
      ),
    ...state.thanks
      .filter(isWithin)
      .flatMap(({ party, ring, struck, at }) =>
        struck || party === null || ring === null
          ? []
          : [{ key: party, name: party, ring, at, isChosen: true }],
      ),
  ].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const parties = newcomers.reduce(addParty, base.parties);
  const words = [
    ...talks.flatMap(({ talk, answer }) => wordsOf(talk, answer, parties, acts.get(talk.about ?? "")?.with)),
    ...state.thanks
      .filter((thanks) => isWithin(thanks) && !thanks.struck)
      .flatMap(({ party, text, at, day }) =>
        party === null ? [] : [{ party, text, at, day, from: "thanks" as const }],
      ),
  ]
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .flatMap((word) => {
      const known = matching(parties, word.party);
      return known ? [{ ...word, party: known.name }] : [];
    });
  return { map: { ...base, parties, links: withWords(base.links, parties, words) }, words };
}

/** What was written about somebody is what their tie rests on, where no effect was told before. */
function withWords(
  links: ContributionMap["links"],
  parties: readonly Party[],
  words: readonly Words[],
): ContributionMap["links"] {
  return links.map((link) => {
    const name = parties.find(({ id }) => id === link.party)?.name;
    const word = words.find(({ party }) => party === name);
    return link.effect === null && word ? { ...link, effect: word.text } : link;
  });
}

function namesPeople(topic: string): boolean {
  return topic === "follow-up.fan" || topic === "look.reached";
}

/** Words count for whoever on the fan they name; what was seen and heard names nobody often, and then it is who the act was with. */
function wordsOf(
  talk: Talk,
  answer: Talk["answers"][number],
  parties: readonly Party[],
  withWhom: string | null | undefined,
): readonly Words[] {
  const { text, at, day } = answer;
  // What is to be done says nothing yet of what arrived.
  if (talk.kind === "assets" || answer.topic === "look.next") return [];
  const named = answer.parties.map(({ name }) => name);
  const met = withWhom === null || withWhom === undefined ? undefined : matching(parties, withWhom)?.name;
  const known = named.filter((name) => matching(parties, name));
  // Whoever only says names has put people on the fan, and written nothing about them.
  if (namesPeople(answer.topic) && !saysMoreThan(named, text)) return [];
  const about = known.length > 0 || talk.kind !== "follow-up" || !met ? known : [met];
  return [...new Set(about)].map((party) => ({
    party,
    text,
    at,
    day,
    from: talk.kind === "follow-up" ? "follow-up" : "look-again",
  }));
}

/** Letters around names that say nothing of them: "and", 「と」「です」. */
const lettersBetweenNames = 6;

function saysMoreThan(names: readonly string[], text: string): boolean {
  const rest = names.reduce((left, name) => left.replaceAll(name, ""), text);
  return (rest.match(/\p{L}/gu)?.length ?? 0) > lettersBetweenNames;
}

/** `isChosen`: the person said that it is somebody new, so only the very same name is the same person. */
function addParty(
  parties: readonly Party[],
  { name, ring, isChosen }: NamedParty & { readonly isChosen: boolean },
): readonly Party[] {
  if (isChosen ? parties.some((party) => isSame(party, name)) : matching(parties, name)) return parties;
  const highest = Math.max(0, ...parties.map(({ id }) => Number(/^p(\d+)$/u.exec(id)?.[1] ?? 0)));
  return [...parties, { id: `p${highest + 1}`, name, ring, aliases: [], said: [] }];
}

/** The one on the fan that a name means: the same name first, then the longest name that is part of it (「佐藤さんの現場」). */
export function matching(parties: readonly Party[], name: string): Party | undefined {
  return (
    parties.find((party) => isSame(party, name)) ??
    parties
      .filter((party) => namesOf(party).some((known) => plain(name).includes(plain(known))))
      .toSorted((a, b) => b.name.length - a.name.length)[0]
  );
}

function isSame(party: Party, name: string): boolean {
  return namesOf(party).some((known) => plain(known) === plain(name));
}

function namesOf({ name, aliases }: Party): readonly string[] {
  return [name, ...aliases].filter((each) => plain(each) !== "");
}

/** A name without what politeness or grammar puts around it. */
function plain(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .trim()
    .replace(/^(?:the|my|our|a|an)\s+/u, "")
    .replace(/(?:さん|様|さま|くん|君|ちゃん|の(?:方々|方|人たち|人|皆さん|みなさん))+$/u, "");
}

function nameOf({ name }: Party): string {
  return name;
}
