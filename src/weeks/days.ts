import type { DateInterval } from "../language/index.ts";

const dayMs = 86_400_000;

/** The ISO date `count` days after an ISO date. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * dayMs).toISOString().slice(0, 10);
}

/** Whole days from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}

/** The first date from `day` on that is this day of the week; 0 is Sunday. */
export function onWeekday(day: string, weekday: number): string {
  const now = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, (weekday - now + 7) % 7);
}

/** The date and hour on a clock in that time zone; of UTC where the zone is unknown. */
export function clockIn(zone: string, at: Date): { readonly day: string; readonly hour: number } {
  const parts = formatIn(zone).formatToParts(at);
  const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? "00";
  return { day: `${part("year")}-${part("month")}-${part("day")}`, hour: Number(part("hour")) };
}

export function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat("en-GB", { timeZone: zone }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

function formatIn(zone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-GB", {
    timeZone: isZone(zone) ? zone : "UTC",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    hourCycle: "h23",
  });
}

/** The last day of an interval: the day before its exclusive `end`, or the day on which it ends at a time. */
export function lastDay({ end }: DateInterval): string {
  return end.includes("T") ? end.slice(0, 10) : addDays(end, -1);
}
