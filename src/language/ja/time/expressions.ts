import {
  dayOf,
  month,
  nextWeekday,
  nthWeekday,
  partsOf,
  single,
  week,
  weekdayIn,
  weekdayOf,
  type Day,
  type DayRange,
} from "./calendar.ts";

/** A way to name a time: what it looks like, and the days it means seen from today. Null when there is no such day. */
export type TimeExpression = {
  readonly pattern: string;
  readonly days: (groups: Groups, today: Day) => DayRange | null;
};

type Groups = Readonly<Record<string, string | undefined>>;

const number = "(?:[0-9]{1,4}|[一二三四五六七八九十]{1,4})";
const weekday = "(?<weekday>[月火水木金土日])(?:曜日?|(?=[のにはま、。\\s]|$|よう))";
const part =
  "(?<part>の?(?:初め|はじめ|頭|あたま|上旬|前半|中旬|半ば|なかば|中頃|中ごろ|後半|下旬|末|終わり|おわり|暮れ))";

/** Longer ways of saying come before shorter ones that they contain. */
export const timeExpressions: readonly TimeExpression[] = [
  {
    pattern: `(?<year>20[0-9]{2})[年/-](?<month>[0-9]{1,2})[月/-](?<day>[0-9]{1,2})日?`,
    days: ({ year, month: m, day }) => date(num(year), num(m), num(day)),
  },
  {
    pattern: `(?<month>${number})月(?<day>${number})日`,
    days: ({ month: m, day }, today) => coming(today, num(m), num(day)),
  },
  {
    pattern: `(?<![0-9/])(?<month>1[0-2]|[1-9])/(?<day>3[01]|[12][0-9]|0?[1-9])(?![0-9/])`,
    days: ({ month: m, day }, today) => coming(today, num(m), num(day)),
  },
  {
    pattern: `(?<base>今月|来月|再来月|(?<month>${number})月)の?(?:第(?<nth>[1-5一二三四五])|(?<first>最初|1回目|最後))の?(?:(?:週の)?${weekday})`,
    days: nthWeekdayOf,
  },
  {
    pattern: `(?<base>今月|来月|再来月|(?<month>${number})月)の?(?:第?(?<nth>[1-5一二三四五])週目?)`,
    days: weekOfMonth,
  },
  {
    pattern: `(?<base>今月|来月|再来月)の?(?<day>${number})日(?!後|間|以内)`,
    days: ({ base, day }, today) => within(monthOf(base, undefined, today), num(day)),
  },
  {
    pattern: `(?<base>今月|来月|再来月|(?<year>来年|再来年)?の?(?<month>${number})月)${part}`,
    days: ({ base, month: m, year, part: which }, today) => partOf(monthOf(base, m, today, year), which),
  },
  {
    pattern: `(?<year>来年|再来年|今年)の?(?<month>${number})月`,
    days: ({ month: m, year }, today) => monthOf(undefined, m, today, year),
  },
  { pattern: `(?<base>今月|来月|再来月)`, days: ({ base }, today) => monthOf(base, undefined, today) },
  {
    pattern: `(?<base>今週|来週|再来週|翌週)の?${weekday}`,
    days: ({ base, weekday: day }, today) => weekdayIn(today, weeksOf(base), weekdayNumber(day)),
  },
  {
    pattern: `(?<base>今週|来週|再来週)の?(?<part>週末|末|前半|頭|初め|はじめ|後半|半ば|なかば)`,
    days: ({ base, part: which }, today) => partOfWeek(week(today, weeksOf(base)), which),
  },
  { pattern: `(?<base>今週|来週|再来週)`, days: ({ base }, today) => week(today, weeksOf(base)) },
  {
    pattern: `(?:毎月)?第(?<nth>[1-5一二三四五])${weekday}`,
    days: ({ nth, weekday: day }, today) => comingNth(today, num(nth), weekdayNumber(day)),
  },
  {
    pattern: `(?:今度の|次の|こんどの|つぎの|つぎ|次)${weekday}`,
    days: ({ weekday: day }, today) => nextWeekday(today, weekdayNumber(day)),
  },
  {
    pattern: `(?<weekday>[月火水木金土日])曜日?`,
    days: ({ weekday: day }, today) => nextWeekday(today, weekdayNumber(day)),
  },
  {
    pattern: `(?<count>${number}|半)(?<unit>日|週間|ヶ月|か月|カ月|ヵ月|ケ月|ヶ月間|年)(?:後|ご(?=に|、|$)|先|したら|経ったら|たったら)`,
    days: ({ count, unit }, today) => after(today, count, unit),
  },
  {
    pattern: `(?<count>${number}|半)(?<unit>日|週間|ヶ月|か月|カ月|ヵ月|ケ月|年)(?:以内|のうち|の間に|いない)`,
    days: ({ count, unit }, today) => upTo(today, after(today, count, unit)),
  },
  { pattern: `(?:明後日|あさって|明々後日)`, days: (_, today) => single(today + 2) },
  { pattern: `(?:しあさって)`, days: (_, today) => single(today + 3) },
  { pattern: `(?:明日|あした|あす|翌日)`, days: (_, today) => single(today + 1) },
  {
    pattern: `(?:今日|きょう|本日|今夜|今晩|今夕|このあと|この後(?=、|で|に|すぐ))`,
    days: (_, today) => single(today),
  },
  {
    pattern: `(?:年明け|年が明け(?:て|たら)|正月明け|新年)`,
    days: (_, today) => firstDays(partsOf(today).year + 1, 1, 5, 27),
  },
  {
    pattern: `(?:年内|今年中|年末|暮れ|今年のうち|今年いっぱい)`,
    days: (_, today) => upTo(today, month(partsOf(today).year, 12)),
  },
  { pattern: `(?:今年度|年度内|年度中|年度末)`, days: (_, today) => fiscal(today, 0) },
  { pattern: `(?:来年度)`, days: (_, today) => fiscal(today, 1) },
  { pattern: `(?:年度初め|年度はじめ|年度頭|新年度)`, days: (_, today) => monthOf(undefined, "4", today) },
  {
    pattern: `(?<year>今年|来年|再来年)の?(?<season>春|夏|秋|冬)`,
    days: ({ year, season }, today) => seasonIn(partsOf(today).year + yearsOf(year), season),
  },
  {
    pattern: `(?<year>来年|再来年|今年)`,
    days: ({ year }, today) => wholeYear(today, partsOf(today).year + yearsOf(year)),
  },
  {
    pattern: `(?:次の|今度の|この|来る)?(?<season>春|夏|秋|冬)(?=まで|に(?:は|な)|から|ごろ|頃|の(?:間|うち)|休み)(?:休み)?`,
    days: ({ season }, today) => comingSeason(today, season),
  },
  { pattern: `(?:ゴールデンウィーク|GW|連休)(?:明け|が明け|あけ)`, days: (_, today) => coming(today, 5, 8) },
  { pattern: `(?:お盆|盆)(?:明け|が明け|あけ|すぎ|過ぎ)`, days: (_, today) => coming(today, 8, 18) },
  {
    pattern: `(?:今|この|次の|今度の)?週末`,
    days: (_, today) => partOfWeek(week(today, weekdayOf(today) === 6 ? 1 : 0), "週末"),
  },
  { pattern: `週明け(?:早々)?`, days: (_, today) => nextWeekday(today, 0) },
  { pattern: `月末`, days: (_, today) => partOf(monthOf("今月", undefined, today), "末") },
  { pattern: `(?:月初|月初め|月頭)`, days: (_, today) => partOf(monthOf("来月", undefined, today), "頭") },
  {
    pattern: `(?<![0-9一二三四五六七八九十のか])(?<month>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月(?!曜|分|々|間)`,
    days: ({ month: m }, today) => monthOf(undefined, m, today),
  },
  {
    pattern: `(?<![0-9一二三四五六七八九十/])(?<day>3[01]|[12][0-9]|[1-9])日(?=に|まで|、|。|の(?:朝|昼|夜|午|夕)|から|$)(?!間|後)`,
    days: ({ day }, today) => comingDay(today, num(day)),
  },
];

const digits: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** 12, 十二, 二十三 → a number; 0 when it is none. */
function num(written: string | undefined): number {
  if (written === undefined) return 0;
  if (/^[0-9]+$/.test(written)) return Number(written);
  const [tens, ones] = written.includes("十") ? written.split("十") : ["", written];
  const ten = written.includes("十") ? (digits[tens ?? ""] ?? 1) * 10 : 0;
  return ten + (digits[ones ?? ""] ?? 0);
}

function weekdayNumber(name: string | undefined): number {
  return Math.max(0, "月火水木金土日".indexOf(name ?? "月"));
}

function weeksOf(base: string | undefined): number {
  return base === "再来週" ? 2 : base === "来週" || base === "翌週" ? 1 : 0;
}

function yearsOf(name: string | undefined): number {
  return name === "再来年" ? 2 : name === "来年" ? 1 : 0;
}

function date(year: number, monthNumber: number, day: number): DayRange | null {
  const range = month(year, monthNumber);
  return monthNumber >= 1 && monthNumber <= 12 ? within(range, day) : null;
}

function within(range: DayRange, day: number): DayRange | null {
  return day >= 1 && range.from + day <= range.to ? single(range.from + day - 1) : null;
}

/** This year's day, or next year's once it has passed. */
function coming(today: Day, monthNumber: number, day: number): DayRange | null {
  const { year } = partsOf(today);
  const thisYear = date(year, monthNumber, day);
  if (thisYear && thisYear.from >= today) return thisYear;
  return date(year + 1, monthNumber, day) ?? thisYear;
}

function comingDay(today: Day, day: number): DayRange | null {
  const { year, month: m } = partsOf(today);
  const thisMonth = within(month(year, m), day);
  return thisMonth && thisMonth.from >= today ? thisMonth : within(month(year, m + 1), day);
}

function monthOf(
  base: string | undefined,
  written: string | undefined,
  today: Day,
  yearName?: string,
): DayRange {
  const { year, month: now } = partsOf(today);
  if (written === undefined) {
    const ahead = base === "再来月" ? 2 : base === "来月" ? 1 : 0;
    const range = month(year, now + ahead);
    return ahead === 0 ? { from: today, to: range.to } : range;
  }
  const wanted = num(written);
  if (yearName !== undefined) return month(year + yearsOf(yearName), wanted);
  const range = month(wanted < now ? year + 1 : year, wanted);
  return { from: wanted === now ? today : range.from, to: range.to };
}

function partOf(range: DayRange, which: string | undefined): DayRange {
  const { year, month: m } = partsOf(range.to - 1);
  const whole = month(year, m);
  const name = (which ?? "").replace(/^の/, "");
  if (/^(?:末|終わり|おわり|暮れ)$/.test(name)) return { from: whole.to - 7, to: whole.to };
  if (/^(?:初め|はじめ|頭|あたま|上旬)$/.test(name)) return { from: whole.from, to: whole.from + 10 };
  if (/^(?:中旬|半ば|なかば|中頃|中ごろ)$/.test(name)) return { from: whole.from + 10, to: whole.from + 20 };
  if (name === "前半") return { from: whole.from, to: whole.from + 15 };
  return { from: whole.from + (name === "後半" ? 15 : 20), to: whole.to };
}

function partOfWeek(range: DayRange, which: string | undefined): DayRange {
  if (/^(?:週末|末)$/.test(which ?? "")) return { from: range.from + 5, to: range.to };
  if (/^(?:前半|頭|初め|はじめ)$/.test(which ?? "")) return { from: range.from, to: range.from + 2 };
  if (which === "後半") return { from: range.from + 3, to: range.from + 5 };
  return { from: range.from + 2, to: range.from + 3 };
}

function nthWeekdayOf({ base, month: m, nth, first, weekday: day }: Groups, today: Day): DayRange | null {
  const range = wholeMonth(monthOf(base, m, today));
  if (first === "最後") {
    const last = nthWeekday(range, 5, weekdayNumber(day));
    return last.from < range.to ? last : nthWeekday(range, 4, weekdayNumber(day));
  }
  const found = nthWeekday(range, first === undefined ? num(nth) : 1, weekdayNumber(day));
  return found.from < range.to ? found : null;
}

function weekOfMonth({ base, month: m, nth }: Groups, today: Day): DayRange {
  const range = wholeMonth(monthOf(base, m, today));
  const from = range.from + (num(nth) - 1) * 7;
  return { from, to: Math.min(from + 7, range.to) };
}

function wholeMonth(range: DayRange): DayRange {
  const { year, month: m } = partsOf(range.to - 1);
  return month(year, m);
}

function comingNth(today: Day, nth: number, weekday: number): DayRange | null {
  const { year, month: m } = partsOf(today);
  for (let ahead = 0; ahead < 6; ahead += 1) {
    const range = month(year, m + ahead);
    const found = nthWeekday(range, nth, weekday);
    if (found.from >= today && found.from < range.to) return found;
  }
  return null;
}

function after(today: Day, count: string | undefined, unit: string | undefined): DayRange {
  const { year, month: m, day } = partsOf(today);
  const n = count === "半" ? 0.5 : num(count);
  if (unit === "日") return single(today + n);
  if (unit === "週間") return single(today + n * 7);
  const months = unit === "年" ? Math.round(n * 12) : Math.max(1, Math.round(n));
  const range = month(year, m + months);
  return single(Math.min(range.from + day - 1, range.to - 1));
}

function upTo(today: Day, range: DayRange): DayRange {
  return { from: today, to: range.to };
}

function firstDays(year: number, m: number, from: number, length: number): DayRange {
  const start = dayOf(year, m, from);
  return { from: start, to: start + length };
}

/** The Japanese fiscal year runs from April to March. */
function fiscal(today: Day, ahead: number): DayRange {
  const { year, month: m } = partsOf(today);
  const first = (m >= 4 ? year : year - 1) + ahead;
  const range = { from: dayOf(first, 4, 1), to: dayOf(first + 1, 4, 1) };
  return ahead === 0 ? { from: today, to: range.to } : range;
}

const seasonMonths: Readonly<Record<string, number>> = { 春: 3, 夏: 6, 秋: 9, 冬: 12 };

function seasonIn(year: number, season: string | undefined): DayRange {
  const first = seasonMonths[season ?? "春"] ?? 3;
  return { from: dayOf(year, first, 1), to: dayOf(year, first + 3, 1) };
}

function comingSeason(today: Day, season: string | undefined): DayRange {
  const { year } = partsOf(today);
  const thisYear = seasonIn(year, season);
  return thisYear.to > today
    ? { from: Math.max(today, thisYear.from), to: thisYear.to }
    : seasonIn(year + 1, season);
}

function wholeYear(today: Day, year: number): DayRange {
  const range = { from: dayOf(year, 1, 1), to: dayOf(year + 1, 1, 1) };
  return { from: Math.max(today, range.from), to: range.to };
}
