import type { ContributionMap, Ratings } from "../dialogue/index.ts";
import type { DateInterval, Lang, Ring } from "../language/index.ts";
import { fansOverTime, livingFan, type PastFan } from "./fans.ts";
import type { PastSession } from "./past.ts";
import { actsOf, type Act } from "./plan.ts";
import type { Talk, WeeksState } from "./state.ts";
import { upTo } from "./up-to.ts";

/** What a look again leaves: what changed since the record before it. Every text is the person's own. */
export type LookRecord = {
  readonly id: string;
  readonly day: string;
  /** When it came to its end, ISO. */
  readonly at: string;
  readonly lang: Lang;
  /** The record that it looked back on. */
  readonly since: { readonly id: string; readonly from: PastFan["from"]; readonly day: string };
  /** The line that this time adds. */
  readonly line: string | null;
  /** What they said to work for then, and how it reads now. */
  readonly aspiration: { readonly earlier: string | null; readonly now: string | null };
  /** Whom it reached, and what was seen and heard. */
  readonly reached: string | null;
  readonly seen: string | null;
  /** What was said about how somebody is who had gone quiet. */
  readonly quietNow: string | null;
  readonly added: readonly { readonly name: string; readonly ring: Ring }[];
  readonly quiet: readonly string[];
  /** Written about people on the fan since then, oldest first. */
  readonly words: readonly { readonly party: string; readonly text: string; readonly day: string }[];
  readonly done: readonly LookAct[];
  readonly dropped: readonly LookAct[];
  readonly ahead: readonly LookAct[];
  readonly ratings: { readonly earlier: Ratings | null; readonly now: Ratings | null };
  readonly map: ContributionMap;
};

export type LookAct = {
  readonly text: string;
  readonly with: string | null;
  /** For what is ahead. */
  readonly when: DateInterval | null;
  /** The day it was done or dropped. */
  readonly day: string | null;
};

/** The record of a look again that came to its end; null where there is none, or nothing was said in it. */
export function lookRecord(
  state: WeeksState,
  sessions: readonly PastSession[],
  id: string,
): LookRecord | null {
  const talk = state.talks.find((each) => each.id === id && each.kind === "look-again" && each.closed);
  const at = talk?.answers.at(-1)?.at;
  if (!talk || at === undefined) return null;
  const then = upTo(state, at);
  const past = sessions.filter((session) => session.at <= talk.at);
  const fans = fansOverTime(then, past);
  const place = fans.findIndex((fan) => fan.id === id);
  const [fan, before] = [fans[place], fans[place - 1]];
  if (!fan || !before) return null;
  const isSince = (moment: string): boolean => moment > before.at && moment <= at;
  const acts = actsOf(then, past, talk.day);
  const answer = (topic: string) => answerTo(talk, topic);
  return {
    id,
    day: talk.day,
    at,
    lang: talk.lang,
    since: { id: before.id, from: before.from, day: before.day },
    line: answer("look.changed"),
    aspiration: { earlier: aspirationOf(before, then, past), now: answer("look.still") },
    reached: answer("look.reached"),
    seen: answer("look.seen"),
    quietNow: answer("look.quiet"),
    added: fan.map.parties
      .filter(({ name }) => fan.added.includes(name))
      .map(({ name, ring }) => ({ name, ring })),
    quiet: fan.quiet,
    words: livingFan(then, past)
      .words.filter((word) => isSince(word.at) && word.from !== "look-again")
      .map(({ party, text, day }) => ({ party, text, day })),
    done: acts.filter(({ status }) => status === "done").flatMap((act) => ended(act, "done", isSince)),
    dropped: acts
      .filter(({ status }) => status === "dropped")
      .flatMap((act) => ended(act, "dropped", isSince)),
    ahead: acts
      .filter(({ status }) => status === "open")
      .map(({ text, with: withWhom, when }) => ({ text, with: withWhom, when, day: null })),
    ratings: {
      earlier: ratingsAt(before, then, past),
      now: then.checkIns.findLast((checkIn) => isSince(checkIn.at))?.ratings ?? null,
    },
    map: fan.map,
  };
}

function answerTo(talk: Talk, topic: string): string | null {
  return talk.answers.findLast((answer) => answer.topic === topic)?.text ?? null;
}

/** What the record before says about what they work for: its aspiration, or the line that a look again added. */
function aspirationOf(before: PastFan, state: WeeksState, sessions: readonly PastSession[]): string | null {
  if (before.from === "session") {
    return sessions.find(({ id }) => id === before.id)?.record.aspiration[0]?.text ?? null;
  }
  const talk = state.talks.find(({ id }) => id === before.id);
  return talk ? answerTo(talk, "look.changed") : null;
}

/** The numbers of the record before: those of its session, or the newest that had been noted by then. */
function ratingsAt(before: PastFan, state: WeeksState, sessions: readonly PastSession[]): Ratings | null {
  const session = sessions.find(({ id }) => id === before.id);
  const own = session?.record.ratings.after ?? session?.record.ratings.before;
  return own ?? state.checkIns.findLast(({ at }) => at <= before.at)?.ratings ?? null;
}

function ended(
  { text, with: withWhom, steps }: Act,
  did: "done" | "dropped",
  isSince: (at: string) => boolean,
): readonly LookAct[] {
  const step = steps.findLast((each) => each.did === did);
  return step && isSince(step.at) ? [{ text, with: withWhom, when: null, day: step.day }] : [];
}
