import {
  actsOf,
  fansOverTime,
  isCheckInDay,
  lastFan,
  livingFan,
  lookLines,
  nextCheckIn,
  standingCare,
  standingInvitation,
  talkTurn,
  timeline,
} from "../../weeks/index.ts";
import { bareHouse, type House } from "../house/house.ts";
import type { OpenWeeks } from "../weeks-after/weeks.ts";

/** These weeks as the interface shows them. */
export function presentWeeks({ state, sessions, today }: OpenWeeks, house: House = bareHouse) {
  const { mail, feed } = state;
  const care = standingCare(state, sessions);
  const invitation = standingInvitation(state, today, sessions.at(-1)?.at ?? null);
  const next = nextCheckIn(state, sessions, today);
  const { map } = livingFan(state, sessions);
  return {
    today,
    checkIns: state.checkIns,
    next: next === null ? null : { day: next, isDue: isCheckInDay(state, sessions, today) },
    // Whoever needs contacts is not invited to look at their work.
    invitation:
      invitation && (care === null || care.eased) ? { day: invitation.day, scale: invitation.scale } : null,
    care: care && { kind: care.kind, eased: care.eased },
    acts: actsOf(state, sessions, today),
    thanks: state.thanks.map(({ id, direction, text, on, party, struck }) => ({
      id,
      direction,
      text,
      on,
      party,
      struck,
    })),
    assets: state.assets.map(({ id, kind, text, use, task, party, struck }) => ({
      id,
      kind,
      text,
      use,
      task,
      party,
      struck,
    })),
    talks: state.talks.map(({ id, kind, about, day, closed, answers }) => ({
      id,
      kind,
      about,
      day,
      closed,
      answers: answers.map(({ topic, text, day: said }) => ({ topic, text, day: said })),
    })),
    people: map.parties.map(({ name, ring }) => ({ name, ring })),
    tasks: map.tasks.map(({ name }) => name),
    sessions: sessions.map(({ id, day, done }) => ({ id, day, done })),
    lookLines: lookLines(state),
    last: lastFan(sessions)?.id ?? null,
    reminders: state.reminders,
    feed: feed && { path: `/api/v1/calendar/${feed.token}.ics`, words: feed.words },
    publicOrigin: house.publicOrigin,
    mail: house.mailer && {
      address: mail?.address ?? null,
      isConfirmed: mail !== null && mail.from !== null,
      stopped: mail?.stopped ?? null,
    },
  };
}

/** Null when the person has no such talk. */
export function presentTalk({ state, sessions, today }: OpenWeeks, id: string) {
  const talk = state.talks.find((each) => each.id === id);
  if (!talk) return null;
  const { kind, about, lang, answers } = talk;
  return {
    id,
    kind,
    about,
    lang,
    answers: answers.map(({ topic, text }) => ({ topic, text })),
    turn: talkTurn(state, sessions, talk, today),
  };
}

export function presentOverview({ state, sessions, today }: OpenWeeks) {
  return {
    living: livingFan(state, sessions),
    fans: fansOverTime(state, sessions),
    timeline: timeline(state, sessions, today),
  };
}
