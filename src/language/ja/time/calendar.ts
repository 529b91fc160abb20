import type { DateInterval } from "../../finding.ts";

/** Days as numbers since 1970-01-01, so that a calendar needs no clock and no time zone. */
export type Day = number;

export type DayRange = { readonly from: Day; readonly to: Day };

const dayMs = 86_400_000;

export function dayOf(year: number, month: number, day: number): Day {
  return Math.round(Date.UTC(year, month - 1, day) / dayMs);
}

export function parseDay(iso: string): Day {
  const [year = 1970, month = 1, day = 1] = iso.split("-").map(Number);
  const parsed = dayOf(year, month, day);
  return Number.isFinite(parsed) ? parsed : 0;
}

function isoOf(day: Day): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

export function partsOf(day: Day): { year: number; month: number; day: number } {
  const date = new Date(day * dayMs);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 is Monday: weeks in Japanese plans begin with the working week. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

export function single(day: Day): DayRange {
  return { from: day, to: day + 1 };
}

/** A month counted on from January of a year: (2026, 13) is January 2027. */
export function month(year: number, monthNumber: number): DayRange {
  return { from: dayOf(year, monthNumber, 1), to: dayOf(year, monthNumber + 1, 1) };
}

/** The week, Monday to Sunday, so many weeks after the one that holds a day. */
export function week(today: Day, weeks: number): DayRange {
  const monday = today - weekdayOf(today) + weeks * 7;
  return { from: monday, to: monday + 7 };
}

/** The given weekday (0 Monday) so many weeks after this one. */
export function weekdayIn(today: Day, weeks: number, weekday: number): DayRange {
  return single(week(today, weeks).from + weekday);
}

/** The next day after today that falls on a weekday. */
export function nextWeekday(today: Day, weekday: number): DayRange {
  return single(today + ((weekday - weekdayOf(today) + 6) % 7) + 1);
}

/** The n-th (1 to 5) weekday of a month. */
export function nthWeekday(range: DayRange, nth: number, weekday: number): DayRange {
  const first = range.from + ((weekday - weekdayOf(range.from) + 7) % 7);
  return single(first + (nth - 1) * 7);
}

export function toInterval(range: DayRange, isDeadline: boolean): DateInterval {
  const interval = { start: isoOf(range.from), end: isoOf(range.to) };
  return isDeadline ? { ...interval, by: true } : interval;
}
