import type { DateInterval, Span } from "../../finding.ts";
import { indexLiterals } from "../../match/literal-index.ts";
import { matchesOf } from "../../match/matches.ts";
import { requiredLiterals } from "../../match/required-literals.ts";

/** A date as said, with the interval it names. */
export type DateFound = Span & { readonly when: DateInterval };

/** Days as whole numbers: days since 1970-01-01 in the person's own calendar. */
type Days = { readonly from: number; readonly to: number };

const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  couple: 2,
  three: 3,
  few: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
};
const weekday =
  "(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)";
/** Short names that are other words too ("sat", "sun", "wed") are days only after a word that leads to one. */
const plainWeekday =
  "(?:mon(?:day)?|tue(?:s(?:day)?)?|wednesday|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|saturday|sunday)";
const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const count = "(?:a couple of|a few|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\\d{1,3})";

/** Marks of a deadline in front of a date. */
const deadline =
  /(?:^|\W)(?:by|before|until|till|til|within|no later than|not later than|at the latest|inside|latest)(?: the| this| then)?\s*$/;

type Reading = {
  readonly pattern: RegExp;
  readonly days: (today: number, match: RegExpExecArray) => Days | null;
};

const readings: readonly Reading[] = [
  on(`(\\d{4})-(\\d{1,2})-(\\d{1,2})`, (_, [, y, m, d]) => day(Number(y), Number(m), Number(d))),
  on(`(\\d{1,2})[/.](\\d{1,2})(?:[/.](\\d{4}|\\d{2}))?(?![\\d.])`, (today, [whole = "", d, m, y]) => {
    if (whole.includes(".") && y === undefined) return null;
    const [dayOf, monthOf] = Number(m) > 12 ? [Number(m), Number(d)] : [Number(d), Number(m)];
    return y === undefined
      ? nextOn(today, monthOf, dayOf)
      : day(Number(y) < 100 ? 2000 + Number(y) : Number(y), monthOf, dayOf);
  }),
  on(`(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${month})(?:,? (\\d{4}))?`, (today, [, d, m, y]) =>
    dated(today, m, Number(d), y),
  ),
  on(
    `(${month}) (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?(?! ?(?:am|pm|:))`,
    (today, [, m, d, y]) => dated(today, m, Number(d), y),
  ),
  on("(?:the )?day after tomorrow", (today) => one(today + 2)),
  on(
    "(?:tomorrow|tmrw|tmr|tomoz|2morrow|tommorow|tomorow)(?: (?:morning|afternoon|evening|night|dinner time|lunch|first thing))?",
    (today) => one(today + 1),
  ),
  on(
    "tonight|today|this (?:morning|afternoon|evening)|right now|straight away|right away|immediately|(?:doing it )?now actually|later on|after (?:work|my shift|this|lunch)",
    (today) => one(today),
  ),
  on(`(?:the )?(${weekday}) (?:after next|week)|a week on (${weekday})`, (today, [, a, b]) =>
    one(nextWeekday(today, a ?? b) + 7),
  ),
  on(`next (${weekday})`, (today, [, name]) => one(weekdayOfNextWeek(today, name))),
  on(`(?:on|this|this coming|coming|the coming|come|by|every) (${weekday})s?`, (today, [, name]) =>
    one(nextWeekday(today, name)),
  ),
  on(
    `(${plainWeekday})s?(?: coming| morning| afternoon| evening| night| lunch(?:time)?)?`,
    (today, [, name]) => one(nextWeekday(today, name)),
  ),
  on("(?:the )?(?:end of|back end of)(?: the| this)? week", (today) => ({
    from: startOfWeek(today) + 4,
    to: startOfWeek(today) + 7,
  })),
  on("(?:the )?end of next week", (today) => ({
    from: startOfWeek(today) + 11,
    to: startOfWeek(today) + 14,
  })),
  on("(?:the )?(?:end of|month[ -]?end)(?: the| this)?(?: month)?(?<=month|month.end)|eom", (today) =>
    lastDays(today, 0),
  ),
  on("(?:the )?end of next month", (today) => lastDays(today, 1)),
  on(`(?:the )?end of (${month})`, (today, [, m]) => lastDaysOf(today, monthIndex(m))),
  on(
    `(?:early|start of|beginning of|first week of|1st week of|the first week of|the start of|the beginning of)(?: in)? (?:next month)`,
    (today) => firstDays(today, 1),
  ),
  on(
    `(?:early|start of|beginning of|first week of|1st week of|the first week of|the start of|the beginning of)(?: in)? (${month})`,
    (today, [, m]) => {
      const whole = monthAhead(today, monthIndex(m));
      return { from: whole.from, to: whole.from + 7 };
    },
  ),
  on("(?:the )?end of (?:the |this )?(?:financial |fiscal )?(?:q([1-4])|quarter)", (today, [, q]) =>
    endOfQuarter(today, q),
  ),
  on("(?:end of |in |this |during )?q([1-4])", (today, [, q]) => quarter(today, Number(q))),
  on(
    "(?:the )?end of (?:the |this )?year|year[ -]?end|before (?:the )?new year|by christmas|before christmas|before xmas|by xmas",
    (today) => {
      const year = partsOf(today).year;
      return { from: toDays(year, 12, 1), to: toDays(year + 1, 1, 1) };
    },
  ),
  on("(?:in|over|after|at) (?:the )?new year|next year", (today) => ({
    from: toDays(partsOf(today).year + 1, 1, 1),
    to: toDays(partsOf(today).year + 2, 1, 1),
  })),
  on("this year|(?:before|by) the year(?:'s| is) out", (today) => ({
    from: today,
    to: toDays(partsOf(today).year + 1, 1, 1),
  })),
  on("(?:this|the|at the|over the) weekend|(?:at|on) the weekend|this w/e", (today) => weekend(today, 0)),
  on("next weekend", (today) => weekend(today, 7)),
  on("(?:the )?week after next", (today) => ({ from: startOfWeek(today) + 14, to: startOfWeek(today) + 21 })),
  on(
    "(?:sometime |some time |early |later )?next (?:week|wk)|(?:the )?(?:following|coming) week",
    (today) => ({ from: startOfWeek(today) + 7, to: startOfWeek(today) + 14 }),
  ),
  on("(?:sometime |some time |later )?(?:this|the) (?:week|wk)", (today) => ({
    from: today,
    to: startOfWeek(today) + 7,
  })),
  on("(?:sometime |some time |early |later )?next month", (today) => wholeMonth(today, 1)),
  on("(?:sometime |some time |later )?this month", (today) => ({ from: today, to: wholeMonth(today, 0).to })),
  on("month after next", (today) => wholeMonth(today, 2)),
  on(
    `(?:in |within |over the next |in the next |the next |next )(${count})(?: more)? (day|week|wk|fortnight|month|year)s?(?:'? time)?`,
    (today, [whole = "", n, unit]) => ahead(today, n, unit, /within|next/.test(whole)),
  ),
  on(`(${count}) (day|week|wk|fortnight|month)s?(?:'? time| from (?:now|today))`, (today, [, n, unit]) =>
    ahead(today, n, unit, false),
  ),
  on("in a fortnight|a fortnight", (today) => one(today + 14)),
  on("(?:the )?middle of next (?:month|week)|mid[ -]next[ -](?:month|week)", (today, [whole = ""]) => {
    if (whole.includes("week")) return { from: startOfWeek(today) + 8, to: startOfWeek(today) + 11 };
    const next = wholeMonth(today, 1);
    return { from: next.from + 10, to: next.from + 20 };
  }),
  on(`(?:in |during |this |next |mid[ -]?|late )(${month})(?!\\w)`, (today, [, m]) =>
    monthAhead(today, monthIndex(m)),
  ),
  on("(?:on |by |before |it's |its )?the (\\d{1,2})(?:st|nd|rd|th)", (today, [, d]) =>
    nextDayOfMonth(today, Number(d)),
  ),
  on("(?:in (?:the )?|this |next )(spring|summer|autumn|fall|winter)", (today, [, season]) =>
    seasonAhead(today, season),
  ),
];

const heardIn = indexLiterals(readings.map(({ pattern }) => requiredLiterals(pattern.source)));

/** Every date an English text names, from left to right; a longer name takes a shorter one inside it. */
export function readDates(flat: string, today: string): readonly DateFound[] {
  const now = fromIso(today);
  if (now === null) return [];
  const found: DateFound[] = [];
  for (const index of heardIn(flat)) {
    const reading = readings[index];
    if (!reading) continue;
    const { pattern, days } = reading;
    for (const match of matchesOf(pattern, flat)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => other.start < end && start < other.end)) continue;
      const interval = days(now, match);
      if (interval === null || interval.to <= interval.from) continue;
      const isBy =
        deadline.test(flat.slice(Math.max(0, start - 24), start)) ||
        /^(?:by|before|until|within)\s/.test(match[0]);
      found.push({ start, end, when: toInterval(now, interval, isBy) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A deadline reaches from today to the last day it names. */
function toInterval(today: number, { from, to }: Days, isBy: boolean): DateInterval {
  if (!isBy) return { start: toIso(from), end: toIso(to) };
  return { start: toIso(Math.min(today, from)), end: toIso(to), by: true };
}

function on(source: string, days: (today: number, match: RegExpExecArray) => Days | null): Reading {
  return { pattern: new RegExp(`(?<![\\w'/])(?:${source.replaceAll(" ", "\\s{1,3}")})(?!\\w)`, "g"), days };
}

const one = (at: number): Days => ({ from: at, to: at + 1 });

function toDays(year: number, monthOf: number, dayOf: number): number {
  return Math.round(Date.UTC(year, monthOf - 1, dayOf) / 86_400_000);
}

function partsOf(days: number): { year: number; month: number; day: number; weekday: number } {
  const date = new Date(days * 86_400_000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

function toIso(days: number): string {
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}

function fromIso(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return match ? toDays(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

function day(year: number, monthOf: number, dayOf: number): Days | null {
  if (monthOf < 1 || monthOf > 12 || dayOf < 1 || dayOf > 31 || year < 1970 || year > 2999) return null;
  return one(toDays(year, monthOf, dayOf));
}

function nextOn(today: number, monthOf: number, dayOf: number): Days | null {
  const { year } = partsOf(today);
  const thisYear = day(year, monthOf, dayOf);
  return thisYear && thisYear.from < today ? day(year + 1, monthOf, dayOf) : thisYear;
}

function dated(
  today: number,
  name: string | undefined,
  dayOf: number,
  year: string | undefined,
): Days | null {
  return year === undefined
    ? nextOn(today, monthIndex(name), dayOf)
    : day(Number(year), monthIndex(name), dayOf);
}

function monthIndex(name: string | undefined): number {
  return months.findIndex((one) => one.startsWith((name ?? "?").slice(0, 3))) + 1;
}

function nextDayOfMonth(today: number, dayOf: number): Days | null {
  if (dayOf < 1 || dayOf > 31) return null;
  const { year, month: monthOf, day: now } = partsOf(today);
  return one(toDays(year, dayOf < now ? monthOf + 1 : monthOf, dayOf));
}

/** The next day of that name, today left out. */
function nextWeekday(today: number, name: string | undefined): number {
  const target = weekdays.findIndex((one) => one.startsWith((name ?? "?").slice(0, 3)));
  return today + ((target - partsOf(today).weekday + 7) % 7 || 7);
}

function weekdayOfNextWeek(today: number, name: string | undefined): number {
  const target = weekdays.findIndex((one) => one.startsWith((name ?? "?").slice(0, 3)));
  return startOfWeek(today) + 7 + ((target + 6) % 7);
}

/** Weeks begin on Monday. */
function startOfWeek(today: number): number {
  return today - ((partsOf(today).weekday + 6) % 7);
}

function weekend(today: number, later: number): Days {
  const saturday = startOfWeek(today) + 5 + later;
  return { from: Math.max(saturday, later === 0 ? today : saturday), to: saturday + 2 };
}

function wholeMonth(today: number, later: number): Days {
  const { year, month: monthOf } = partsOf(today);
  return { from: toDays(year, monthOf + later, 1), to: toDays(year, monthOf + later + 1, 1) };
}

function firstDays(today: number, later: number): Days {
  const { from } = wholeMonth(today, later);
  return { from, to: from + 7 };
}

/** The end of a month is its last week. */
function lastDays(today: number, later: number): Days {
  const { to } = wholeMonth(today, later);
  return { from: to - 7, to };
}

function lastDaysOf(today: number, monthOf: number): Days {
  const { to } = monthAhead(today, monthOf);
  return { from: to - 7, to };
}

function monthAhead(today: number, monthOf: number): Days {
  const now = partsOf(today);
  const year = monthOf < now.month ? now.year + 1 : now.year;
  return { from: Math.max(today, toDays(year, monthOf, 1)), to: toDays(year, monthOf + 1, 1) };
}

function quarter(today: number, which: number): Days {
  const now = partsOf(today);
  const year = which * 3 < now.month ? now.year + 1 : now.year;
  return { from: Math.max(today, toDays(year, which * 3 - 2, 1)), to: toDays(year, which * 3 + 1, 1) };
}

function endOfQuarter(today: number, which: string | undefined): Days {
  const { to } = quarter(today, which === undefined ? Math.ceil(partsOf(today).month / 3) : Number(which));
  return { from: to - 7, to };
}

function seasonAhead(today: number, name: string | undefined): Days {
  const first = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 }[name ?? ""] ?? 3;
  const now = partsOf(today);
  const year = first + 2 < now.month ? now.year + 1 : now.year;
  return { from: Math.max(today, toDays(year, first, 1)), to: toDays(year, first + 3, 1) };
}

function ahead(today: number, amount: string | undefined, unit: string | undefined, isWithin: boolean): Days {
  const words = (amount ?? "a").trim().split(/\s+/);
  const n = words.map((word) => numbers[word] ?? Number(word)).findLast((value) => !Number.isNaN(value)) ?? 1;
  const first = amount?.includes("couple") === true ? 2 : amount?.includes("few") === true ? 3 : n;
  const at = add(today, first, unit ?? "day");
  if (isWithin) return { from: today, to: at + 1 };
  // "In two weeks" is that week rather than that day.
  return unit === "day" ? one(at) : { from: at, to: at + (unit === "month" || unit === "year" ? 30 : 7) };
}

function add(today: number, n: number, unit: string): number {
  if (unit === "week" || unit === "wk") return today + n * 7;
  if (unit === "fortnight") return today + n * 14;
  const { year, month: monthOf, day: dayOf } = partsOf(today);
  if (unit === "month") return toDays(year, monthOf + n, dayOf);
  if (unit === "year") return toDays(year + n, monthOf, dayOf);
  return today + n;
}
