import type { FindingOf, Lang, Reading } from "../../language/index.ts";
import { sentenceAround } from "../decide-lines.ts";
import { goesOn } from "./words.ts";

type RiskFinding = FindingOf<"risk">;

/**
 * What is left of a sign of bad treatment when the words around it are weighed: one long day is not overwork, and it is asked about at most;
 * what begins in the midst of another word (「預けられた」 is not 「蹴られた」) is none.
 */
export function weighTreatment(reading: Reading, risk: RiskFinding): RiskFinding | null {
  if (beginsInsideAWord(reading, risk) || isOwnChoice(reading, risk)) return null;
  if (risk.risk !== "overwork" || !isOneDay(reading, risk)) return risk;
  return risk.severity === "act" ? { ...risk, severity: "ask" } : null;
}

/** Time given of one's own accord is not taken by anybody: 「勝手に残ってたんよ。サービス残業やな」. */
function isOwnChoice({ text, lang }: Reading, { risk, start }: RiskFinding): boolean {
  return (
    (risk === "unpaid" || risk === "overwork") &&
    ownAccord[lang].test(text.slice(Math.max(0, start - 60), start + 40))
  );
}

const ownAccord: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:勝手に|好きで|自分から|自分で(?:決め|選)|自主的に|頼まれ(?:て(?:い)?ない|も(?:せ|し)))[^。]{0,16}(?:残|やっ|し(?:て|と)|い(?:て|る|た)|来|つい)/u,
  en: /(?!)/u,
};

/** Kana right after a kanji, other than a particle, is the end of that kanji's word. */
function beginsInsideAWord({ text, lang }: Reading, { start }: RiskFinding): boolean {
  return (
    lang === "ja" &&
    /\p{Script=Han}$/u.test(text.slice(0, start)) &&
    /^[けげせぜてべめれえらさかたなま]ら?れ/u.test(text.slice(start))
  );
}

/** A day that is told as one day, in a sentence without a word for how it goes on. */
function isOneDay(reading: Reading, risk: RiskFinding): boolean {
  const { start, end } = sentenceAround(reading.text, risk);
  const said = reading.text.slice(start, end);
  return (
    oneDay[reading.lang].test(said) && !goesOn[reading.lang].test(said) && !repeats[reading.lang].test(said)
  );
}

const oneDay: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:昨日|きのう|おととい|一昨日|先日|この前|こないだ|この間|先週|昨夜|ゆうべ|その日|あの日|一度|一回|いちど)[^。]*(?:た|だ|て|で)/u,
  en: /\b(?:(?:after|did|had|worked|finished|on|off|from|through) (?:a|one|my|the|that) (?:[a-z]+ )?(?:double|triple|shift|night|week)|yesterday|last (?:night|week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|the other (?:day|night|week)|once|that (?:day|night)|one (?:day|night|time))\b/iu,
};

const repeats: Readonly<Record<Lang, RegExp>> = {
  ja: /毎|続け|連続|連日|ばかり|ばっかり|ずっと|[月火水木金土日]曜.{0,4}(?:も|と)|[3-9３-９三四五六七八九十]+(?:日|回|連勤)|(?:来週|今週|今日|明日)も|また/u,
  en: /\b(?:every|again|usual\w*|most|often|weeks|months|nights|days|shifts|doubles|straight|in a row|running|another|as always|typical)\b/iu,
};

/** Ignored or laughed at by those one leads or teaches: it is asked about before it counts as mistreatment. */
export function comesFromBelow(reading: Reading, risk: RiskFinding): boolean {
  if (risk.risk !== "harassment" || goesOn[reading.lang].test(reading.text)) return false;
  const { start, end } = sentenceAround(reading.text, risk);
  return below[reading.lang].test(reading.text.slice(start, end));
}

const below: Readonly<Record<Lang, RegExp>> = {
  ja: /部下|後輩|新人|新入社員|若手|若い子|バイトの子|アルバイトの子|パートさん|教え子|生徒|学生|園児|子どもたち|子供たち/u,
  en: /\b(?:apprentices?|trainees?|juniors?|interns?|new (?:starters?|hires?|ones)|my (?:own )?(?:team|reports|staff|crew|lads|students|pupils|class)|the (?:students|pupils|kids|children|class))\b/iu,
};
