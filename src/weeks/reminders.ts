import { addDays, lastDay, onWeekday } from "./days.ts";
import type { Reminders, Rhythm } from "./event.ts";
import type { PastSession } from "./past.ts";
import { actsOf } from "./plan.ts";
import type { WeeksState } from "./state.ts";

const daysOf: Readonly<Record<Rhythm, number>> = { week: 7, "two-weeks": 14, month: 28 };

/** Days for which the app says that a chosen day has come; it then waits for the next one in silence. */
const remindsForDays = 3;
/** Hour and quiet hours until the person chooses others: after getting up, and never at night. */
export const usualHours = { hour: 8, quiet: { from: 21, to: 7 } } as const;
/** Check-ins that a calendar shows ahead. */
const occurrencesAhead = 8;

/** One thing to be reminded of, on a day of the person's own. Carries an id and no words of theirs. */
export type Reminder = { readonly id: string; readonly about: "check-in" | "act"; readonly day: string } & {
  /** The act's own words, for a calendar whose owner wants them. */
  readonly text: string | null;
};

/**
 * The day of the next check-in: by the rhythm the person chose, counted from their last one; before any rhythm, the date they
 * named at the close of their last session. Null where they chose neither. A day that went by unused moves to the next of
 * its rhythm, so nothing piles up.
 */
export function nextCheckIn(
  state: WeeksState,
  sessions: readonly PastSession[],
  today: string,
): string | null {
  const last = state.checkIns.at(-1)?.day ?? null;
  const rhythm = state.reminders?.checkIn ?? null;
  if (rhythm !== null) {
    const from = last ?? sessions.at(-1)?.day ?? state.remindersSince ?? today;
    const weekday = state.reminders?.weekday ?? null;
    // On a day of the week, the first one may come up to six days early.
    let day =
      weekday === null
        ? addDays(from, daysOf[rhythm])
        : onWeekday(addDays(from, daysOf[rhythm] - 6), weekday);
    while (addDays(day, remindsForDays) < today) day = addDays(day, daysOf[rhythm]);
    return day;
  }
  if (state.reminders !== null) return null;
  const session = sessions.findLast(({ done }) => done);
  if (!session?.next) return null;
  const chosen = lastDay(session.next);
  const isUsed = last !== null && last > session.day;
  return isUsed || addDays(chosen, remindsForDays) < today ? null : chosen;
}

/** Whether the app says today that the chosen day has come. */
export function isCheckInDay(state: WeeksState, sessions: readonly PastSession[], today: string): boolean {
  const day = nextCheckIn(state, sessions, today);
  return day !== null && day <= today && state.checkIns.at(-1)?.day !== today;
}

/** What a calendar shows from today on: check-ins by the chosen rhythm, and acts of the plan where they are wanted. */
export function remindersAhead(
  state: WeeksState,
  sessions: readonly PastSession[],
  today: string,
): readonly Reminder[] {
  const first = nextCheckIn(state, sessions, today);
  const rhythm = state.reminders?.checkIn ?? null;
  const count = rhythm === null ? 1 : occurrencesAhead;
  const checkIns =
    first === null
      ? []
      : Array.from({ length: count }, (_each, index) =>
          addDays(first, index * (rhythm ? daysOf[rhythm] : 0)),
        );
  const acts = state.reminders?.acts
    ? actsOf(state, sessions, today).filter(
        ({ status, when }) => status === "open" && when && lastDay(when) >= today,
      )
    : [];
  return [
    ...checkIns.map((day) => ({ id: `check-in-${day}`, about: "check-in" as const, day, text: null })),
    ...acts.flatMap(({ id, when, text }) =>
      when ? [{ id: `act-${id}`, about: "act" as const, day: lastDay(when), text }] : [],
    ),
  ].toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** Whether an hour of the person's day lies within the hours in which nothing is sent. */
export function isQuiet({ quiet: { from, to } }: Pick<Reminders, "quiet">, hour: number): boolean {
  return from <= to ? hour >= from && hour < to : hour >= from || hour < to;
}
