import { currentTimeZone } from "../settings/time-zone.ts";

/** Days as the person's own calendar has them: ISO dates without a time zone, `end` exclusive. */
export type Days = { readonly start: string; readonly end: string; readonly by?: true | undefined };

const dayMs = 86_400_000;

/** 「11月30日（月）」, "Mon 30 Nov"; an interval by its first and last day, a time of day where one was agreed. */
export function formatDays({ start, end, by }: Days, lang: "ja" | "en"): string {
  const format = new Intl.DateTimeFormat(lang === "ja" ? "ja-JP" : "en-GB", {
    month: lang === "ja" ? "long" : "short",
    day: "numeric",
    weekday: "short",
    timeZone: "UTC",
  });
  if (start.includes("T")) {
    const at = (moment: string) =>
      `${format.format(new Date(`${moment.slice(0, 10)}T00:00:00Z`))} ${moment.slice(11, 16)}`;
    if (by) return lang === "ja" ? `${at(end)}まで` : `by ${at(end)}`;
    const isOneDay = start.slice(0, 10) === end.slice(0, 10);
    return `${at(start)}${lang === "ja" ? "〜" : " – "}${isOneDay ? end.slice(11, 16) : at(end)}`;
  }
  const last = new Date(Date.parse(end) - dayMs);
  if (by) return lang === "ja" ? `${format.format(last)}まで` : `by ${format.format(last)}`;
  return format.formatRange(new Date(start), last);
}

/** The day a session began, in the person's time zone. */
export function formatMoment(moment: string, lang: "ja" | "en"): string {
  return new Intl.DateTimeFormat(lang === "ja" ? "ja-JP" : "en-GB", {
    year: "numeric",
    month: "long",
    day: "numeric",
    weekday: "short",
    timeZone: currentTimeZone(),
  }).format(new Date(moment));
}

/** A day of the person's calendar, by itself: with its weekday, or as short as an axis wants it. */
export function formatDay(day: string, lang: "ja" | "en", form: "whole" | "short" = "whole"): string {
  const format = new Intl.DateTimeFormat(lang === "ja" ? "ja-JP" : "en-GB", {
    ...(form === "whole" ? { weekday: "short" as const } : {}),
    month: lang === "ja" ? (form === "short" ? "numeric" : "long") : "short",
    day: "numeric",
    timeZone: "UTC",
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** The day after an ISO date. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + dayMs).toISOString().slice(0, 10);
}
