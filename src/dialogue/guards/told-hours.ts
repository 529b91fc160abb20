import { plainlySaid } from "../told.ts";
import { daysIn } from "./told-days.ts";
import { harmIn, harmsIn, playsDown } from "./told-harm.ts";
import { goesOn, treatmentRisks } from "./words.ts";
import type { Finding, Lang, Reading, Risk, Severity, Span } from "../../language/index.ts";

/** Hours of overtime in a month that count as a danger to health by themselves, and on average (MHLW, karoshi thresholds). */
const dangerousOvertime = 100;
const askedOvertime = 80;
/** The same as hours worked in a week: 40 and a quarter of the overtime of a month, rounded down. */
const dangerousWeek = 64;
const askedWeek = 58;
/** The same as hours worked in a day, six days a week; one day alone is asked about at most. */
const dangerousDay = 14;
const askedDay = 12;

/**
 * A reading with the risks that stand in plain figures, or in plain words of public shaming and unpaid hours, where the reader found
 * none: numbers can be counted, so they are. What is only likely is asked about.
 */
export function withToldHours(reading: Reading): Reading {
  if (reading.findings.some((finding) => finding.kind === "risk" && treatmentRisks.has(finding.risk)))
    return reading;
  const told = hoursIn(reading) ?? overDays(reading) ?? harmOf(reading) ?? wordsIn(reading);
  if (!told) return reading;
  const { risk, severity, span } = told;
  const finding: Finding = {
    kind: "risk",
    risk,
    severity,
    ...span,
    text: reading.text.slice(span.start, span.end),
    rule: `dialogue.told.${risk}`,
    ...plainlySaid,
    confidence: 0.8,
  };
  return { ...reading, findings: [...reading.findings, finding] };
}

type Told = { readonly risk: Risk; readonly severity: Severity; readonly span: Span };

function hoursIn(reading: Reading): Told | null {
  const { text, lang } = reading;
  const fromTo = dayIn(text, lang);
  if (fromTo) return fromTo;
  for (const { pattern, asks, acts } of hourPatterns[lang]) {
    const found = pattern.exec(text.normalize("NFKC").length === text.length ? text.normalize("NFKC") : text);
    const hours = found ? numberOf(found[1] ?? "") : null;
    if (!found || hours === null || hours < asks) continue;
    const span = { start: found.index, end: found.index + found[0].length };
    return { risk: "overwork", severity: hours >= acts ? "act" : "ask", span };
  }
  return null;
}

function overDays({ text, lang }: Reading): Told | null {
  const told = daysIn(text, lang);
  return told && { risk: "overwork", ...told };
}

/** "From seven to eleven at night": a working day told by when it begins and ends. */
function dayIn(text: string, lang: Lang): Told | null {
  const said = text.normalize("NFKC").length === text.length ? text.normalize("NFKC") : text;
  const found = lang === "ja" ? workingDay.exec(said) : null;
  if (!found?.groups) return null;
  const { begin, half, end, night } = found.groups;
  const begins = Number(begin) + (half ? halfHour : 0);
  const ends = Number(end);
  // After midnight, or at night by the clock of twelve.
  const until =
    night?.includes("夜中") || ends < firstOfTheDay ? ends + wholeDay : ends > noon ? ends : ends + noon;
  const hours = until - begins;
  if (begins >= noon || hours < askedDay || hours >= wholeDay) return null;
  const span = { start: found.index, end: found.index + found[0].length };
  return { risk: "overwork", severity: "ask", span };
}

const halfHour = 0.5;
const noon = 12;
const wholeDay = 24;
/** Hours up to which a time is one of the night before. */
const firstOfTheDay = 5;

const workingDay =
  /(?:朝|あさ|早朝|早番)(?:は|の)?[\s　]*(?<begin>[4-9]|10)[\s　]*(?:時|じ)(?<half>半)?[^。0-9夜よ]{0,14}?(?<night>夜中|深夜|夜|よる|晩)?(?:の|は|が)?[\s　]*(?<![0-9])(?<end>[0-9]{1,2})[\s　]*(?:時|じ)/u;

/** Something done to somebody that hurts; told as going on, as one of several things or with a laugh, it is told enough. */
function harmOf({ text, lang }: Reading): Told | null {
  const span = harmIn(text, lang);
  if (!span) return null;
  const isTold = goesOn[lang].test(text) || playsDown(text, lang) || harmsIn(text, lang) > 1;
  return { risk: "harassment", severity: isTold ? "act" : "ask", span };
}

function wordsIn({ text, lang }: Reading): Told | null {
  for (const { pattern, risk } of toldWords[lang]) {
    const found = pattern.exec(text);
    if (found)
      return { risk, severity: "ask", span: { start: found.index, end: found.index + found[0].length } };
  }
  return null;
}

const jaNumber = "([0-9]{2,3}|[一二三四五六七八九十百]{1,6})";
const enDay = "(1[2-9]|2[0-4]|(?:twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|twenty))";
const enNumber =
  "([0-9]{2,3}|(?:fifty|sixty|seventy|eighty|ninety|a hundred|one hundred)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)";

const overtime = { asks: askedOvertime, acts: dangerousOvertime };
const week = { asks: askedWeek, acts: dangerousWeek };
const day = { asks: askedDay, acts: dangerousDay };

const hourPatterns: Readonly<
  Record<Lang, readonly { readonly pattern: RegExp; readonly asks: number; readonly acts: number }[]>
> = {
  ja: [
    { pattern: new RegExp(`残業[^。0-9一二三四五六七八九十百]{0,12}${jaNumber}時間`, "u"), ...overtime },
    { pattern: new RegExp(`${jaNumber}時間[^。]{0,6}(?:の)?残業`, "u"), ...overtime },
    { pattern: new RegExp(`週(?:に)?${jaNumber}時間`, "u"), ...week },
    {
      pattern: new RegExp(`(?:(?:一|1)日|毎日|拘束)(?:に|で)?[^。、0-9]{0,4}${jaNumber}時間`, "u"),
      ...day,
    },
    { pattern: new RegExp(`${jaNumber}時間(?:働|勤務|拘束|労働|運転|立ちっぱなし|ぶっ通し)`, "u"), ...day },
  ],
  en: [
    { pattern: new RegExp(`${enNumber}[- ]hours? (?:a |per |each )?weeks?`, "iu"), ...week },
    {
      pattern: new RegExp(
        `(?<![-\\d.] ?)${enDay}[- ]?(?:hours?|hrs?|h)\\b(?! (?:drive|flight|later|notice|ago|away|delay|wait|window))(?= (?:yesterday|today|again|last night|with no|without|straight|on the road|in the (?:cab|van|kitchen)|solid|non ?stop|a day|every day|behind the wheel)|[.,;:!]? (?:no|without (?:a )?|not a|never a) ?(?:break|lunch|food|stop|rest|toilet))`,
        "iu",
      ),
      ...day,
    },
    {
      pattern: new RegExp(`${enNumber} hours? of overtime (?:a|per|each|last|this) month`, "iu"),
      ...overtime,
    },
  ],
};

/** Plain words of shaming before others, and of hours that nobody pays. Asked about, never assumed. */
const toldWords: Readonly<Record<Lang, readonly { readonly pattern: RegExp; readonly risk: Risk }[]>> = {
  ja: [
    {
      pattern:
        /(?:残業代|手当|給料)(?:は|が|も)?(?:一切|ほとんど|全然)?(?:出(?:ない|ません|ず)|つか(?:ない|ず)|払われ(?:ない|て(?:い)?ない))|サービス残業|サビ残/u,
      risk: "unpaid",
    },
  ],
  en: [
    {
      pattern:
        /\b(?:(?:everyone|they all|the whole room) laughed(?! with)|laughing ?stock|made an example of me)/iu,
      risk: "harassment",
    },
    {
      pattern:
        /\b(?:(?:no|never (?:any |the )?|not|have ?n[o']t (?:got )?|don'?t (?:get|have)(?: the)?|without) (?:time|chance|break|minute)s? (?:to|for) (?:a |the )?(?:stop|eat|drink|pee|wee|sit|toilet|loo|bathroom|lunch|rest|breathe|bog)\b|(?:pee|wee|piss|go|bottle)(?:ing)?\b[^.!?]{0,16}\b(?:in (?:a|the) (?:bottle|cab|van|cup)))/iu,
      risk: "overwork",
    },
    {
      pattern:
        /\b(?:(?:weekends?|overtime|hours|nights|evenings) (?:are|is|aren'?t|isn'?t|go(?:es)?) (?:un|not |never )?paid|unpaid (?:weekends?|overtime|hours)|(?:don'?t|doesn'?t|never|not) (?:get )?paid for (?:it|them|that|the (?:extra|overtime|weekend))|off the clock|work(?:ing)? for free)\b/iu,
      risk: "unpaid",
    },
  ],
};

function numberOf(text: string): number | null {
  if (/^[0-9]+$/u.test(text)) return Number(text);
  const day = englishDay[text.toLowerCase()];
  if (day !== undefined) return day;
  if (/^[一二三四五六七八九十百]+$/u.test(text)) return kanjiNumber(text);
  const [tens = "", ones = ""] = text
    .toLowerCase()
    .split(/[- ](?=(?:one|two|three|four|five|six|seven|eight|nine)$)/u);
  const ten = englishTens[tens];
  return ten === undefined ? null : ten + (englishOnes[ones] ?? 0);
}

function kanjiNumber(text: string): number {
  const digit = (sign: string) => "一二三四五六七八九".indexOf(sign) + 1;
  const [hundreds, rest] = text.includes("百") ? text.split("百", 2) : [null, text];
  const [tens, ones] = (rest ?? "").includes("十") ? (rest ?? "").split("十", 2) : [null, rest];
  return (
    (hundreds === null || hundreds === undefined ? 0 : 100 * (digit(hundreds) || 1)) +
    (tens === null || tens === undefined ? 0 : 10 * (digit(tens) || 1)) +
    (ones ? digit(ones) : 0)
  );
}

const englishTens: Readonly<Record<string, number>> = {
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  "a hundred": 100,
  "one hundred": 100,
};
/** Hours of a long day in words. */
const englishDay: Readonly<Record<string, number>> = {
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  twenty: 20,
};
const englishOnes: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
};
