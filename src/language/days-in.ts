import { flatten } from "./en/flatten.ts";
import { readDates } from "./en/time/read-date.ts";
import type { DateInterval, Lang, Span } from "./finding.ts";
import { readTimes } from "./ja/time/read-time.ts";

/** Every day or stretch of days that a text names, from left to right: 「月曜に」, "on a Tuesday evening". */
export function daysIn(
  text: string,
  lang: Lang,
  today: string,
): readonly (Span & { readonly when: DateInterval })[] {
  return lang === "ja"
    ? readTimes(text, today).map(({ start, end, interval }) => ({ start, end, when: interval }))
    : readDates(flatten(text), today);
}
