import { timeZone } from "../settings/time-zone.ts";

/** Days as the person's own calendar has them: ISO dates without a time zone, `end` exclusive. */
export type Days = { readonly start: string; readonly end: string; readonly by?: true | undefined };

type Lang = "ja" | "en";

const dayMs = 86_400_000;

/**
 * The calendar's names. The browser knows them too, but takes a hundredth of a second to begin with, and four on a phone,
 * while a page is taken over; `dates.test.ts` compares.
 */
const weekdays: Readonly<Record<Lang, readonly string[]>> = {
  ja: ["日", "月", "火", "水", "木", "金", "土"],
  en: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
};
const shortMonths = "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec".split(" ");
const months = "January February March April May June July August September October November December".split(
  " ",
);

/** 「11月30日(月)」, "Mon 30 Nov"; an interval by its first and last day, a time of day where one was agreed. */
export function formatDays({ start, end, by }: Days, lang: Lang): string {
  const between = lang === "ja" ? "〜" : " – ";
  if (start.includes("T")) {
    const at = (moment: string) => `${formatDay(moment.slice(0, 10), lang)} ${moment.slice(11, 16)}`;
    if (by) return until(at(end), lang);
    const isOneDay = start.slice(0, 10) === end.slice(0, 10);
    return `${at(start)}${between}${isOneDay ? end.slice(11, 16) : at(end)}`;
  }
  const last = new Date(Date.parse(end) - dayMs).toISOString().slice(0, 10);
  if (by) return until(formatDay(last, lang), lang);
  if (last <= start) return formatDay(start, lang);
  const form = last.slice(0, 4) === start.slice(0, 4) ? "whole" : "year";
  return `${formatDay(start, lang, form)}${between}${formatDay(last, lang, form)}`;
}

function until(day: string, lang: Lang): string {
  return lang === "ja" ? `${day}まで` : `by ${day}`;
}

/** The day a session began, in the person's time zone. */
export function formatMoment(moment: string, lang: Lang): string {
  const zone = timeZone.get();
  const at = new Date(moment);
  if (zone !== "system") {
    // This language writes ISO dates.
    return formatDay(new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(at), lang, "year");
  }
  const here = new Date(Date.UTC(at.getFullYear(), at.getMonth(), at.getDate()));
  return formatDay(here.toISOString().slice(0, 10), lang, "year");
}

/** An ISO date of the person's calendar, by itself: with its weekday, its year as well, or as short as an axis wants it. */
export function formatDay(iso: string, lang: Lang, form: "whole" | "year" | "short" = "whole"): string {
  const date = new Date(`${iso}T00:00:00Z`);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  const weekday = weekdays[lang][date.getUTCDay()] ?? "";
  if (lang === "ja") {
    if (form === "short") return `${month + 1}/${day}`;
    return `${form === "year" ? `${year}年` : ""}${month + 1}月${day}日(${weekday})`;
  }
  if (form === "short") return `${day} ${shortMonths[month] ?? ""}`;
  if (form === "year") return `${weekday}, ${day} ${months[month] ?? ""} ${year}`;
  return `${weekday} ${day} ${shortMonths[month] ?? ""}`;
}

/** The day after an ISO date. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + dayMs).toISOString().slice(0, 10);
}
