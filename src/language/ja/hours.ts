import type { Span } from "../finding.ts";
import type { Found } from "./rule.ts";
import { readNumber } from "./number.ts";
import type { Utterance } from "./utterance.ts";
import { matchesOf } from "../match/matches.ts";

/**
 * Hours and days in figures that no law and no body stands: counselling.md draws the line at 100 hours of overtime a month, or 80 on
 * average, so 80 is where it is spoken of. The days and the length of one day are the same load counted otherwise.
 */
const limits = {
  overtimeHoursAMonth: 80,
  hoursAWeek: 65,
  hoursADay: 13,
  daysOnEnd: 12,
  /** Days off a month at or below which there is no week with a day off. */
  daysOffAMonth: 3,
} as const;

const digits = "[0-9〇一二三四五六七八九十百]{1,6}";
const amount = (unit: string) => new RegExp(`(${digits})(?:・5)?(?:${unit})`, "g");

const measures: readonly {
  readonly amount: RegExp;
  /** What stands around the figure (30 characters on either side) that makes it this measure. */
  readonly around: RegExp;
  readonly unless: RegExp;
  readonly isTooMuch: (figure: number) => boolean;
}[] = [
  {
    amount: amount("時間|[hH](?![a-zA-Z])"),
    around: /残業|ざんぎょう|時間外|超過勤務|超勤|オーバー(?:タイム|ワーク)|過労|サブロク|36協定|みなし/,
    unless: /年(?:間|に)?[0-9]|研修|授業|講座|営業時間|パートの/,
    isTooMuch: (hours) => hours >= limits.overtimeHoursAMonth && hours < 400,
  },
  {
    // 「先月の残業130」: the unit goes without saying.
    amount:
      /残業(?:時間)?(?:が|は|も|、)?[^。0-9〇一二三四五六七八九十百]{0,6}([0-9〇一二三四五六七八九十百]{2,6})(?:いくつ|ちょい|くらい|ぐらい|近く|超|以上|を超|を?越|こえ|やって|で|です|でし|でした|なので|。|、|$)/g,
    around: /残業/,
    unless: /円|万|回|分(?!を)|人|件|年(?:間|に)?[0-9]|研修|みなし残業[0-9]/,
    isTooMuch: (hours) => hours >= limits.overtimeHoursAMonth && hours < 400,
  },
  {
    amount: amount("時間"),
    around: /月に?[^。、]{0,10}時間[^。、]{0,6}(?:残(?:って|り)|居残|オーバー)/,
    unless: /稼働|営業時間|パートの|授業/,
    isTooMuch: (hours) => hours >= limits.overtimeHoursAMonth && hours < 400,
  },
  {
    amount: amount("時間"),
    around: /週(?:に|で|の|[0-9])?[^。]{0,8}時間/,
    unless: /営業時間|開店|講座|稼働率|録画/,
    isTooMuch: (hours) => hours >= limits.hoursAWeek && hours < 169,
  },
  {
    amount: amount("時間"),
    around:
      /働|勤務|労働|拘束|立ち?(?:っ(?:ぱなし|て)|仕事)|ぶっ(?:通|とお)し|ぶっ続け|連続|シフト|座りっぱなし/,
    unless:
      /営業時間|開店|受付時間|稼働|充電|発酵|煮|寝|睡眠|夜勤明け|機械|マシン|サーバー?|交代|二交代|三交代|当直明け/,
    isTooMuch: (hours) => hours >= limits.hoursADay && hours < 60,
  },
  {
    amount: amount("連勤|日(?:間)?連続|日(?:間)?(?:、)?(?:休みなし|休み無し|休みゼロ|ぶっ通し)"),
    around: /勤|出|働|休み|仕事|シフト|現場/,
    unless: /休み(?:が|を)?[0-9一二三四五六七八九十]+日連続|雨|売上|無事故|有給|連休/,
    isTooMuch: (days) => days >= limits.daysOnEnd,
  },
  {
    amount: amount("日ぶり"),
    around: /休み|休日|公休|オフ/,
    unless: /休み(?:明け|あけ)/,
    isTooMuch: (days) => days >= limits.daysOnEnd,
  },
  {
    amount: amount("日(?:しか|だけ|のみ|くらい|ぐらい|です|でし|、|。|$)|回(?:しか|だけ)"),
    around:
      /(?:休み|休日|公休|休める)(?:が|は|の)?[^。、]{0,6}月(?:に|で)?|月(?:に|の)?(?:休み|休日|公休|休める)|先月(?:の)?休み/,
    unless: /希望|有給/,
    isTooMuch: (days) => days <= limits.daysOffAMonth,
  },
];

const others =
  /(?:営業|先生|教員|医師|夫|妻|彼|あの人|向こう|先方|あちら|同期|友達|息子|娘)(?:さん|方|たち)?(?:は|が|も)[^。]{0,20}$/;
const denied =
  /^[^。、]{0,6}(?:は(?:ない|いか|超え(?:ない|ません))|とか(?:じゃ|では)ない|も(?:ない|いか)|未満|以下|以内)/;
const around = 30;

/** Overwork that is told in figures, however they are written. */
export function findHours({ text }: Utterance): readonly Found[] {
  if (!/[時日連回終hH]|残業/.test(text)) return [];
  const spans: Span[] = [...measures.flatMap((measure) => figuresOf(text, measure)), ...longDays(text)];
  return spans.map((span) => ({
    ...span,
    rule: "ja.risk.hours",
    confidence: 0.85,
    effect: { kind: "risk", risk: "overwork", severity: "act" },
  }));
}

function figuresOf(text: string, measure: (typeof measures)[number]): Span[] {
  return matchesOf(measure.amount, text).flatMap((match) => {
    const span = { start: match.index, end: match.index + match[0].length };
    const before = text.slice(Math.max(0, span.start - around), span.start);
    const after = text.slice(span.end, span.end + around);
    const near = before + match[0] + after;
    const figure = readNumber(match[1] ?? "");
    const isIt =
      figure !== null &&
      measure.isTooMuch(figure) &&
      measure.around.test(near) &&
      !measure.unless.test(near) &&
      !others.test(before) &&
      !denied.test(after);
    return isIt ? [span] : [];
  });
}

const fromTo = new RegExp(
  `(?:始発(?:から|で(?:出|来)[^。、]{0,6})|(?:朝|早朝|毎朝|午前)?(?:の)?(${digits})時(?:半)?(?:に(?:出|来|入)[^。、]{0,8}|から|出て|出社(?:して)?|始まって))[^。]{0,12}?(?:(夜|夜中|深夜|翌朝|翌|午後)(?:の)?(${digits})時|(終電|日付(?:が|を)?[^。、]{0,3}(?:変わ|かわ|またぐ|越え)))`,
  "g",
);

/** 朝七時から夜十一時まで, 始発から終電: a day longer than the limit. */
function longDays(text: string): Span[] {
  if (!/時|終電|日付/.test(text)) return [];
  return matchesOf(fromTo, text).flatMap((match) => {
    const from = match[1] === undefined ? (match[0].startsWith("始発") ? 5 : null) : readNumber(match[1]);
    const to = match[4] === undefined ? lateHour(match[2] ?? "", readNumber(match[3] ?? "")) : 24;
    const span = { start: match.index, end: match.index + match[0].length };
    const near = text.slice(Math.max(0, span.start - 16), span.end + 16);
    const isDay = !/営業(?:時間)?(?:は|が)|開店(?!から)|受付時間|お店(?:は|が)|オープン/.test(near);
    return isDay && from !== null && to !== null && from <= 10 && to - from > limits.hoursADay ? [span] : [];
  });
}

function lateHour(part: string, hour: number | null): number | null {
  if (hour === null) return null;
  if (/深夜|夜中|翌/.test(part)) return hour <= 8 ? hour + 24 : hour + 12;
  return hour <= 3 ? hour + 24 : hour >= 13 ? hour : hour + 12;
}
