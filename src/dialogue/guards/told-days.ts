import type { Lang, Severity, Span } from "../../language/index.ts";

/** Hours worked in a month: the regular 173 and the overtime that endangers health, on average and in one month (MHLW). */
const askedMonth = 253;
const dangerousMonth = 273;
/** Days on end without one off from which it is asked about: more than any law lets pass as a busy week. */
const askedDaysOnEnd = 12;

/**
 * Work past what a body bears, told by what anybody can count: the hours of a month, days on end, nights slept at work, hours of sleep, not
 * one day off since some day. Nothing is made of a number that is none of these.
 */
export function daysIn(
  text: string,
  lang: Lang,
): { readonly severity: Severity; readonly span: Span } | null {
  const said = text.normalize("NFKC").length === text.length ? text.normalize("NFKC") : text;
  const plain = said.replaceAll("’", "'");
  const month = ofMonth[lang].exec(plain);
  const hours = numberIn(month?.[1] ?? "");
  if (month && hours >= askedMonth)
    return { severity: hours >= dangerousMonth ? "act" : "ask", span: spanOf(month) };
  for (const match of plain.matchAll(onEnd[lang]))
    if (numberIn(match.slice(1).find((each) => each !== undefined) ?? "") >= askedDaysOnEnd)
      return { severity: "ask", span: spanOf(match) };
  for (const pattern of withoutRest[lang]) {
    const found = pattern.exec(plain);
    if (found) return { severity: "ask", span: spanOf(found) };
  }
  return null;
}

function spanOf(match: RegExpExecArray | RegExpMatchArray): Span {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}

const ofMonth: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:総労働|労働時間|勤務時間|勤務表|シフト表|タイムカード|勤怠|稼働|月(?:に|の|で|間)?|ひと月|先月|今月)[^。0-9二三四]{0,16}([2-4][0-9]{2}|[二三四]百[一二三四五六七八九]?十?[一二三四五六七八九]?)時間/u,
  en: /\b([2-4]\d{2}) (?:billable )?hours\b(?=[^.!?]{0,30}\b(?:month|january|february|march|april|may|june|july|august|september|october|november|december|card|payslip))/iu,
};

const onEnd: Readonly<Record<Lang, RegExp>> = {
  ja: /([0-9]{2,3}|[二三四五六七八九]?十[一二三四五六七八九]?|[二三四五六七八九]十)(?:連勤|日(?:間)?(?:連続|ぶっ通し|休みなし|休みな[くい]))|[×xX✕*][ ]?([0-9]{2,3})日|(?:泊まり込み|泊まりこみ|泊まり|缶詰)[^。]{0,10}?([0-9]{2,3})日/gu,
  en: /\b(\d{2,3}|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|nineteen|twenty|twenty[- ]\w+|thirty|forty|fifty) (?:days|nights|shifts) (?:running|in a row|straight|on the trot|solid|on end|without (?:a|one) (?:day|night|break))|\b(\d{2,3}|(?:twenty|thirty|forty|fifty)[- ]\w+|\w+teen)(?:st|nd|rd|th)? (?:day|night|shift) (?:running|in a row|straight|without one off|without a (?:day|break))/giu,
};

const withoutRest: Readonly<Record<Lang, readonly RegExp[]>> = {
  ja: [
    /(?:会社|職場|事務所|控え?室|研究室|医局|病院|店|現場|車|トラック)の(?:床|ソファ|机|椅子|いす|長椅子|中)[^。]{0,8}(?:寝(?:て|た|ま|泊)|泊ま)[^。]{0,24}(?:。[^。]{0,4})?(?:[2-9２-９二三四五六七]回目|毎|また|今週|昨日も|何日)/u,
    /(?:泊まり込み|泊まりこみ|会社泊)[^。]{0,10}(?:[二三四五六七八九十数2-9][0-9]?(?:週|か月|ヶ月|ヵ月))/u,
    /布団(?:に|で)(?:も)?(?:入|寝)(?:って|れて)?(?:い)?(?:な[いく]|ませ)|(?:睡眠|寝(?:て(?:い)?る|る)の)(?:時間)?[。、は]?[^。0-9]{0,6}(?:平均)?[^。0-9]{0,2}[1-4１-４一二三四](?:[.．]5)?時間|[2-4二三四]時間で(?:も)?いい[^。]{0,10}(?:寝|眠)/u,
    /仕事が(?:朝|夜中|明け方|二時|三時|[23]時)まで(?:終わら|かか|続)/u,
    /(?:休み|休日)[?？、]?[^。]{0,10}(?:(?:一|1)日も|ゼロ|なし|ない|最後)[^。]{0,12}(?:から|以来|[0-9]+月|正月|お?盆|先月|年度|春|夏|秋|冬)|(?:から|以来)[^。]{0,8}(?:一|1)日も休/u,
  ],
  en: [
    /\b(?:not|n[o']?t|never|no)\b(?: had| have| got| even)*(?: (?:one|a single|single|a))? (?:day|days|sunday|saturday|weekend|night|rest day)s?(?: off| free| to myself)?\b[^.!?]{0,20}\b(?:since|where i did|without|for (?:weeks|months|\w+ (?:weeks|months))|all (?:year|month|summer|winter)|in (?:weeks|months|\w+ (?:weeks|months)))/iu,
    /\b(?:none|no (?:day|days|time) off|no (?:saturdays?|sundays?|weekends?)(?:,? (?:and )?no (?:saturdays?|sundays?))?)\b[^.!?]{0,12}\bsince\b|\bsince\b[^.!?]{0,40}\b(?:no (?:day|days) off|no (?:saturday|sunday)s?\b|not (?:one|a) day)/iu,
    /\b(?:one|two|three|[1-5]) days? off (?:this|all|in the|in a|the) (?:whole )?(?:year|summer|winter|quarter|six months)/iu,
    /\b(?:been (?:on|here|in|at it|sat (?:in|at)|up)|working|on shift|at work)\b[^.!?]{0,24}\bsince (?:yesterday|\d{1,2} ?(?:am|pm)?,? (?:was \d{1,2} ?(?:am|pm) )?yesterday|(?:the )?(?:night|day) before)/iu,
    /\b(?:1[2-9]|2[0-2]|twelve|thirteen|fourteen|fifteen|sixteen|eighteen) (?:hours|hrs) (?:here|there|in (?:here|there|the (?:office|kitchen|cab|van|shop)))\b[^.!?]{0,40}\b(?:monday|seven days|every day|weeks|months|daily|each day)/iu,
    /\b(?:out|leave|left|off) (?:of )?(?:the (?:door|house)|home)? ?(?:at |by )?(?:[3-6]|five|four|six)(?: ?am)?\b[^.!?]{0,16}\b(?:home|back|in) (?:at |by |about |around )?(?:9|10|11|12|nine|ten|eleven|midnight)(?: ?pm|ish)?\b|\bin (?:at )?[1-6](?: ?a\.?m\.?)?,? (?:and )?out (?:at |by )?(?:[6-9]|1[0-2])(?: ?p\.?m\.?)/iu,
    /\b\d{2} hours? (?:last|this) week\b(?=[^.!?]{0,30}\b\d{2} (?:the|before|last))/iu,
  ],
};

const kanjiDigits = "一二三四五六七八九";

function numberIn(text: string): number {
  if (/^[0-9]+$/u.test(text)) return Number(text);
  if (text.includes("百")) {
    const [hundreds = "", rest = ""] = text.split("百");
    return 100 * (kanjiDigits.indexOf(hundreds) + 1) + (rest ? numberIn(rest) : 0);
  }
  if (text.includes("十")) {
    const [tens = "", ones = ""] = text.split("十");
    return 10 * (kanjiDigits.indexOf(tens) + 1 || 1) + (ones ? kanjiDigits.indexOf(ones) + 1 : 0);
  }
  // In words only what is long enough is written in the pattern.
  return text === "" ? 0 : askedDaysOnEnd;
}
