import type { FindingOf, Lang, Reading } from "../../language/index.ts";
import { sentenceAround } from "../kept/decide-lines.ts";
import { clauseMarks } from "../quote/clause-marks.ts";
import { isLikeness } from "../told.ts";
import { isHereAndNow } from "./here-and-now.ts";
import { harmIn, harmsIn, playsDown } from "./told-harm.ts";
import { namesWork } from "./of-the-work.ts";
import { goesOn } from "./words.ts";
import { lasts } from "./worn-out.ts";

type RiskFinding = FindingOf<"risk">;

/**
 * What is left of a sign of bad treatment when the words around it are weighed: one long day is not overwork, and it is asked about at most;
 * what begins in the midst of another word (「預けられた」 is not 「蹴られた」) is none.
 */
export function weighTreatment(reading: Reading, risk: RiskFinding): RiskFinding | null {
  if (beginsInsideAWord(reading, risk) || !isHereAndNow(reading, risk)) return null;
  if (isLikeness(risk) && thanks[reading.lang].test(reading.text)) return null;
  if (risk.risk === "harassment" && isTakenBack(reading, risk)) return null;
  if (
    risk.risk === "overwork" &&
    isOfSleep[reading.lang].test(risk.text) &&
    !namesWork(reading.text, reading.lang)
  )
    return null;
  if (risk.risk === "overwork" && isRestEnough[reading.lang].test(reading.text)) return null;
  if (risk.risk === "unpaid" && isOwnChoice[reading.lang].test(reading.text)) return null;
  if (
    risk.risk === "harassment" &&
    harmIn(reading.text, reading.lang) === null &&
    isOfHomeOrGrief(reading, risk) &&
    !namesWork(reading.text, reading.lang)
  )
    return null;
  // One loud word of one day is asked about before it counts.
  if (risk.risk === "harassment" && isOneDay(reading, risk) && isAllThere(reading))
    return { ...risk, severity: "ask" };
  if (risk.risk !== "overwork" || !isOneDay(reading, risk) || hasNoBreak[reading.lang].test(reading.text))
    return risk;
  // A day that is told beside how long it has been so is no one day.
  if (
    risk.severity !== "act" &&
    (lasts(reading.text, reading.lang) || noDayOff[reading.lang].test(reading.text))
  )
    return risk;
  return risk.severity === "act" ? { ...risk, severity: "ask" } : null;
}

/** Hours of sleep are no hours of work. */
const isOfSleep: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:睡眠|寝|眠)[^。]{0,8}時間|時間[^。]{0,6}(?:睡眠|寝|眠)/u,
  en: /\b(?:sleep|kip|slept)\b[^.!?]{0,20}\bhours?\b|\bhours?\b[^.!?]{0,14}\b(?:sleep|kip|slept)\b/iu,
};

/** Days off that are had, or that nobody minds being without. */
const isRestEnough: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:休み|休日|公休|休暇|有休|有給)[^。、]{0,8}(?:別に|特に|ちゃんと|普通に|週[に]?[一二三123]|ある(?:し|よ|って|から|けど|んで|$|。)|あり(?:ます|まし)|取れ(?:て(?:い)?(?:る|ます)|ます|る)|とれて(?:い)?(?:る|ます)|もらえ(?:て|ます|る))|(?:休み|休日)[^。、]{0,10}(?:困|嫌|いや|つら|不満|文句|問題)[^。、]{0,4}(?:な[いか]|んない|ません|へん)|残業代(?:は|も)[^。、]{0,6}(?:出(?:ます|る|て)|もらえ(?:ます|る|て))|(?:週|月|時期|年末|師走|日|とき|時)だけ(?:は|です|や)|働きすぎ(?:て|で)?(?:は)?(?:い)?(?:な[いか]|ない|ません|じゃ|では)/u,
  en: /\b(?:(?:i (?:get|have|take|had)|we get|there(?:'s| is| are)) (?:plenty of |enough |my |two |both |proper |regular )(?:days? off|time off|breaks?|weekends?|rest)|(?:don'?t|doesn'?t|never) (?:really )?mind (?:the|long|working) (?:hours|nights|days)|(?:hours|shifts) (?:are|is|were) (?:fine|ok|okay|grand|good|all right|alright|not bad)|not overwork\w*)\b/iu,
};

/** A weak word that the next clause turns into a kind one: "She'd call me soft, but she'd like it". What plainly hurts is not undone so. */
function isTakenBack({ text, lang }: Reading, risk: RiskFinding): boolean {
  if (harmIn(text, lang) !== null || goesOn[lang].test(text)) return false;
  const said = text.replaceAll("’", "'");
  const { start, end } = sentenceAround(said, risk);
  const sentence = said.slice(start, end);
  return (
    takesBack[lang].test(said.slice(risk.end, end)) ||
    kindWord[lang].test(risk.text) ||
    imagined[lang].test(sentence)
  );
}

/** What somebody would say, if they knew. */
const imagined: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:言|笑|怒|思|呆れ|あきれ)(?:われ|う|い|ら|られ)?(?:る)?(?:だろう|でしょう|やろ|かもしれ|に決まっ|と思い?ます|んじゃない)/u,
  en: /\b(?:she|he|they|you|people|everyone|\w+)(?:'d| would) (?:probably |only |just |have )*(?:call|say|tell|think|laugh|shout|tease|moan|go mad|roll)\w*\b/iu,
};

const takesBack: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:けど|けれど|が、|でも|だけど|ものの)[^。]{0,24}(?:好き|嬉し|うれし|いい(?:言葉|意味)|優し|やさし|ありがた|助か|喜|かわい|愛|その通り|正し|もっとも|照れ|笑っ|褒め|ほめ|仲)/u,
  en: /\b(?:but|though|mind)\b[^.!?]{0,40}\b(?:lik(?:e|es|ed)|lov(?:e|es|ed)|fond\w*|fair|nice thing|glad|pleased|proud|laugh(?:ed|ing)? (?:with|together)|affection\w*|thank\w*|soft spot)\b/iu,
};

/** What was said to one is kind by its own words. */
const kindWord: Readonly<Record<Lang, RegExp>> = {
  ja: /安心|助か|ありがと|嬉し|うれし|好き|さすが|すご|頑張|がんば|待って(?:た|まし|る)|いてくれて|頼り|頼(?:む|ん)|えらい|偉い|ええ顔|いい顔|元気(?:が|に|を)|ほっと|おいし|美味/u,
  en: /\b(?:thank\w*|lovely|love|grateful|proud|well done|good (?:man|lad|girl|lass|woman|job)|star|legend|angel|treasure|sweet\w*|darling|kind)\b/iu,
};

/** Not one day off. */
const noDayOff: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:休み|休日|休んだ(?:日|の))[^。]{0,12}(?:な[いしく]|ゼロ|ありませ|最後|取れ|とれ)|(?:一|1)日も休/u,
  en: /\b(?:none since|(?:no|not (?:a|one)(?: single)?|without a) (?:day|days|saturdays?|sundays?|weekend) ?(?:off|free)?|last (?:day|sunday|weekend) (?:i had )?off|in a row|running|no gap)\b/iu,
};

/** A long day in which nobody could stop, eat or sit down is more than one long day. */
const hasNoBreak: Readonly<Record<Lang, RegExp>> = {
  ja: /休憩(?:は|も|が)?[^。]{0,6}(?:な[いくし]|取れ|とれ|ゼロ|ませ)|(?:飯|めし|ご飯|昼|トイレ)(?:も|に|が|を)?[^。]{0,8}(?:行け|食え|食べられ|とれ|取れ|抜き)/u,
  en: /\b(?:no|without (?:a )?|not a|never a|no time (?:for|to)|didn'?t (?:get|have|sit|eat|stop)) ?(?:single )?(?:breaks?|lunch|food|stop|rest|toilet|eat|sit|down)\b/iu,
};

/** A likeness of letters beside thanks or praise is a likeness of the wrong thing. */
const thanks: Readonly<Record<Lang, RegExp>> = {
  ja: /ありがと|助かり|助かる|感謝|お礼|嬉し|うれし|頭(?:を|だけ)(?:下げ)/u,
  en: /\b(?:thanks|thank you(?! ?-?(?:cards?|notes?|letters?))|grateful|lovely|proud|happy for)\b/iu,
};

/**
 * Whether the words themselves tell plain facts, beside what a rule made of them: something done that hurts, hours in figures, pay that
 * is kept back. One rule alone is sometimes wrong; two that look in different ways seldom are.
 */
export function isPlainlyTold({ text, lang }: Reading, risk: RiskFinding): boolean {
  switch (risk.risk) {
    case "harassment":
      return harmIn(text, lang) !== null;
    case "unpaid":
      return keptBack[lang].test(text) || goesOn[lang].test(text);
    default:
      return risk.severity === "act" && risk.confidence >= surelyFrom;
  }
}

/** Confidence from which figures and broken laws are taken for told. */
const surelyFrom = 0.75;

const keptBack: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:払われ|払って|支払われ|出し?て?|もらえ|つけ(?:られ|させて)?|つか)[^。]{0,6}(?:な[いか]|ませ|へん|ず)|(?:つける|付ける|書く|申請する)な|一円も|1円も|切らされ|打刻|タイムカード|ただ働き|タダ働き|(?:やら|働か|残ら)され/u,
  en: /\b(?:made to|have to|had to|told to|forced to|expected to|clock(?:ed|ing)? (?:out|off)|off the clock|never (?:get|got|been)? ?paid|(?:don'?t|won'?t|doesn'?t|didn'?t|hasn'?t|haven'?t|not|aren'?t|isn'?t) (?:been |being |get(?:ting)? )?(?:paid|pay)|for (?:nothing|free)|unpaid|owe[sd]? me)\b/iu,
};

/** A few minutes given of one's own accord. */
const isOwnChoice: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:好きで|自分(?:から|で)(?:決め|勝手|やって|残)|勝手に(?:私|うち|自分|やって|して|おる|残)|(?:私|うち|自分|わたし)(?:が|の)?勝手|頼まれ(?:ても|た)?(?:わけ|て)[^。]{0,4}な|趣味|やりたく)|(?:[0-9０-９一二三四五六七八九十]{1,2}|数|何)分[^。]{0,14}(?:余分|おる|いる|残|早|長)/u,
  en: /\b(?:(?:i (?:like|love|don'?t mind|choose|chose|want) to (?:stay|come|do)|nobody (?:asks|asked|makes|told) me|my own (?:choice|time|doing)|off my own bat|because i (?:like|want)) ?|(?:a few|five|ten|fifteen|\d{1,2}) (?:extra )?minutes)\b/iu,
};

/** A word of somebody at home, or of a death: no matter of the workplace unless something done there is told as well. */
function isOfHomeOrGrief({ text, lang }: Reading, risk: RiskFinding): boolean {
  const { start, end } = sentenceAround(text, risk);
  return (
    home[lang].test(text.slice(start, end)) || clauseMarks[lang].heavy.test(text) || grief[lang].test(text)
  );
}

const home: Readonly<Record<Lang, RegExp>> = {
  ja: /(?<!(?:さん|さま|様|者|長|ナー)の)(?:夫|妻|嫁|旦那|主人|亭主|女房|母|父|親|姑|舅|息子|娘|姉|妹|兄|弟|彼氏|彼女|家族|子ども|子供|友達|友人)(?:さん)?(?:が|は|に|から|も|にも)/u,
  en: /\b(?<!(?:'s|the|a|his|her|their|owner) )(?:husband|wife|fianc[ée]+|boyfriend|girlfriend|mum|mam|mom|mother|dad|father|sister|brother|son|daughter|kids?|nan|gran|mother-in-law|neighbou?rs?|flatmate|friends?)\b/iu,
};

const grief: Readonly<Record<Lang, RegExp>> = {
  ja: /亡くな|亡うな|死な(?:は|れ|しゃ)|偲|葬|弔|見送|看取|逝/u,
  en: /\b(?:died|passed away|passed on|funeral|wake|buried|grave|mourn\w*|griev\w*|she'?s gone now|late (?:husband|wife|mother|father))\b/iu,
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

/** Nothing else of the kind is told beside it, and it is not laughed off. */
function isAllThere({ text, lang }: Reading): boolean {
  return harmsIn(text, lang) <= 1 && !playsDown(text, lang) && !goesOn[lang].test(text);
}

const oneDay: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:昨日|きのう|おととい|一昨日|先日|この前|こないだ|この間|先週|昨夜|ゆうべ|その日|あの日|一度|一回|いちど)[^。]*(?:た|だ|て|で)/u,
  en: /\b(?:(?:after|did|had|worked|finished|on|off|from|through) (?:a|one|my|the|that) (?:[a-z]+ )?(?:double|triple|shift|night|week)|yesterday|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|last (?:night|week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|the other (?:day|night|week)|once|that (?:day|night)|one (?:day|night|time))\b/iu,
};

const repeats: Readonly<Record<Lang, RegExp>> = {
  ja: /毎|(?:昨日|先週|この前|今朝)も|続け|連続|連日|ばかり|ばっかり|ずっと|[月火水木金土日]曜.{0,4}(?:も|と)|[3-9３-９三四五六七八九十]+(?:日|回|連勤)|(?:来週|今週|今日|明日)も|また/u,
  en: /\b(?:every|again|usual\w*|most|often|weeks|months|nights|days|shifts|doubles|straight|in a row|running|another|as always|typical)\b/iu,
};

/** From a customer, or from those one leads: asked about before it counts. */
export function comesFromOutside(reading: Reading, risk: RiskFinding): boolean {
  return isCustomersTemper(reading, risk) || comesFromBelow(reading, risk);
}

/** A customer's outburst is part of some jobs: it is asked about before it counts as mistreatment. What comes from inside is not. */
function isCustomersTemper({ text, lang, findings }: Reading, risk: RiskFinding): boolean {
  if (risk.risk !== "harassment" || goesOn[lang].test(text) || inside[lang].test(text)) return false;
  const rings = findings.flatMap((finding) => (finding.kind === "party" ? [finding.ring] : []));
  if (rings.includes("colleague") || rings.includes("department")) return false;
  return rings.includes("customer") || atTheCounter[lang].test(text);
}

/** Somebody of one's own workplace. */
const inside: Readonly<Record<Lang, RegExp>> = {
  ja: /上司|社長|部長|課長|係長|店長|所長|工場長|院長|施設長|主任|リーダー|オーナー|先輩|同僚|お局/u,
  en: /\b(?:boss|manager|supervisor|director|owner|team leader|foreman|gaffer|colleagues?|co-?workers?|the (?:others|lads|girls)|my lead)\b/iu,
};

const atTheCounter: Readonly<Record<Lang, RegExp>> = {
  ja: /窓口で|カウンターで|住民|市民|利用者|患者|入居者|お客|客に|クレーム|保護者/u,
  en: /\b(?:customers?|callers?|taxpayers?|members of the public|patients?|residents?|passengers?|parents|guests?|at the (?:counter|window|till))\b/iu,
};

/** Ignored or laughed at by those one leads or teaches: it is asked about before it counts as mistreatment. */
function comesFromBelow(reading: Reading, risk: RiskFinding): boolean {
  if (risk.risk !== "harassment" || goesOn[reading.lang].test(reading.text)) return false;
  const { start, end } = sentenceAround(reading.text, risk);
  const sentence = reading.text.slice(start, end);
  // Who is above does it, whatever those below are called in it.
  return below[reading.lang].test(sentence) && !inside[reading.lang].test(sentence);
}

const below: Readonly<Record<Lang, RegExp>> = {
  ja: /部下|後輩|新人(?!以下|扱い|みたい|の頃|でも)|新入社員|若手|若い子|バイトの子|アルバイトの子|パートさん|教え子|生徒|学生|園児|子どもたち|子供たち/u,
  en: /\b(?:apprentices?|trainees?|juniors?|interns?|new (?:starters?|hires?|ones)|my (?:own )?(?:team|reports|staff|crew|lads|students|pupils|class)|the (?:students|pupils|kids|children|class))\b/iu,
};
