import type { Finding, Lang } from "../../language/index.ts";
import { clauseMarks } from "../quote/clause-marks.ts";
import { isTold } from "../told.ts";

/** What comes before the order of the session: something that weighs, or a question that the person brings about what to say to somebody. */
export type Matter = "weighs" | "asks-what-to-say";

/** The matter of an utterance; null where there is none. */
export function matterIn(text: string, findings: readonly Finding[], lang: Lang): Matter | null {
  const said = text.normalize("NFKC").replaceAll("’", "'").toLowerCase();
  if (whatToSay[lang].test(said)) return "asks-what-to-say";
  // Tears of somebody who says thank you, or is glad, are no weight.
  const isThanked = findings.some((one) => one.kind === "thanks" && one.thanks === "received" && isTold(one));
  if (isThanked || glad[lang].test(said)) return null;
  const plain = said.replaceAll(ofTheTrade[lang], "");
  return clauseMarks[lang].heavy.test(plain) || weighty[lang].some((one) => one.test(said)) ? "weighs" : null;
}

const whatToSay: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:に|へ)(?:は|も)?、?(?:いったい|一体)?(?:何て|なんて|何と|なんと|何を|どう)(?:声を)?(?:言|いえ|いや|いい|伝え|話|切り出|謝|かけ)[^。、]{0,6}(?:いい|ええ|よい|よか|良い|すれば|したら|えば|やあ?)/u,
  en: /\b(?:what|how) (?:do|should|can|could|would|am) i (?:even |ever |supposed to |meant to )?(?:say (?:to|about|at)|tell|write to|break it|explain(?: it)? to|apologi[sz]e)\b(?!.{0,20}\b(?:you|here|this question)\b)|\b(?:don't|dunno|do not) (?:even )?know (?:what|how) to (?:say to|tell) (?:him|her|them|my|our)\b/u,
};

const glad: Readonly<Record<Lang, RegExp>> = {
  ja: /嬉し|うれし|感動|ありがた|(?:笑|わら)いすぎ|涙もろ/u,
  en: /\b(?:happy|glad|touched|with joy|laugh(?:ed|ing)?|lovely)\b/u,
};

/** Words of a trade that also stand for an illness or a loss. */
const ofTheTrade: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:荷物|棚|機械|看板|木|パレット|サーバー?)(?:が|も)?倒れ[たまて]/gu,
  en: /\b(?:terminal|too late)\b/gu,
};

const kinJa =
  "(?:娘|息子|せがれ|倅|子ども|子供|下の子|上の子|妻|夫|嫁|女房|旦那|主人|母|父|親父|おやじ|おふくろ|お袋|親|祖母|祖父|おばあ|おじい|ばあちゃん|じいちゃん|兄|姉|弟|妹|家族|恋人|友人|友達)";
const kinEn =
  "(?:mum|mam|mom|ma|mother|dad|da|father|nan|lola|lolo|gran\\w*|brother|sister|wife|husband|partner|son|daughter|lad|boy|girl|kids?|child|children|uncle|aunt\\w*|cousin|mate|friend|family|parents?|baby)";

/** Somebody near who died or is ill. */
const losses: Readonly<Record<Lang, readonly RegExp[]>> = {
  ja: [
    new RegExp(
      `${kinJa}[^。]{0,16}(?:死ん|死に(?!そうなほど|物狂)|死別|逝っ|亡くし|もういな|病気|入院|手術|透析|脳梗塞|骨折|寝たきり|認知症|倒れ)`,
      "u",
    ),
    /(?:^|[。、\s])(?:もう)?(?:死んだ|死にました|逝きました)(?:よ|んだ|んです|わ|。|、|$)|死に目に|(?:死な|亡くなら|逝か)(?:し|れ|はっ|っしゃっ?)(?:た|とる|て)|のうなっ(?:た|て)しも|(?:亡くなった|亡くなって)(?:ん|の|です|から|けど|よ|わ)?(?:。|、|\s|$)/u,
  ],
  en: [
    new RegExp(`\\b(?:my|our|his|her) (?:\\w+ )?${kinEn}\\b[^.]{0,30}\\b(?:died|dead|passed|dying)\\b`, "u"),
    /\b(?:we|i) lost (?:him|her)\b(?! (?:to|number|address|bag|file))|\b(?:he|she) died\b/u,
    /\b(?:he|she)(?:'s| is| was) (?:already |long )?(?:dead|deid|gone(?! (?:to|home|on|back|over|off|out|in)\b))\b|\b(?:\w+'s|is) (?:not|no|never) coming back\b(?=[.,]|$)/u,
  ],
};

/** Whether words tell of a death or of somebody near who is ill: those name no work. */
export function tellsOfLoss(text: string, lang: Lang): boolean {
  const said = text.normalize("NFKC").replaceAll("’", "'").toLowerCase();
  return losses[lang].some((one) => one.test(said));
}

/** A death, an illness, guilt towards one's own, a quarrel at home, a fear for the job, what was told to nobody. */
const weighty: Readonly<Record<Lang, readonly RegExp[]>> = {
  ja: [
    ...losses.ja,
    /(?:病気|腫瘍|がん|癌)(?:が|だと)(?:見つか|わか|分か)|検査で(?:引っかか|ひっかか)/u,
    new RegExp(
      `${kinJa}[^。]{0,20}(?:申し訳|すまな|すまん|悪いことを|顔向け|裏切|合わせる顔|謝れ|かわいそうなこと)`,
      "u",
    ),
    /(?:潰す|つぶす|終わらせる|畳む|たたむ)のは(?:おれ|俺|私|わたし|僕|自分)|(?:言えば|言ってやれば|聞いてやれば|行けば|会っておけば|してやれば|そばにいれば)(?:よか|良か|えか)った/u,
    /口(?:を|も)?(?:き[いか]|利[いか]|聞[いか])(?:て(?:い)?ま?(?:ない|せん)|てへん|とらん|ない|ません|てくれ(?:ない|ません))/u,
    new RegExp(
      `(?:${kinJa}|家)[^。]{0,16}(?:喧嘩|けんか|ケンカ|怒鳴り合|言い合い|揉め|もめて|出て行|出ていっ|別居|離婚|うまくいってな)`,
      "u",
    ),
    /クビ(?:に|か|だ|を)|首に(?:な|され)|(?:解雇|リストラ|雇い止め)(?:され|に(?:な|あ|遭)|の?対象)|契約を?切られ|(?:仕事|職|働く場所)(?:が|も)(?:なく|無く)な(?:る|っ|り)|職を失/u,
    new RegExp(
      `(?:誰|だれ|${kinJa})に(?:も|は)?(?:まだ)?[^。、]{0,8}(?:言|話)(?:っ|し|え|せ)[^。、]{0,6}(?:ない|な(?:かった|く)|ません|とらん|てへん)`,
      "u",
    ),
    /(?:初めて|はじめて)(?:人に)?(?:言い|話し|言っ|口にし)(?:まし)?た/u,
  ],
  en: [
    ...losses.en,
    new RegExp(`\\blost (?:my|our) (?:\\w+ )?${kinEn}\\b`, "u"),
    new RegExp(
      `\\b(?:my|our) (?:\\w+ )?${kinEn}\\b[^.]{0,30}\\b(?:ill|sick|cancer|dementia|hospital|stroke|tumou?r)\\b`,
      "u",
    ),
    /\bi(?:'ve| have)? (?:just )?(?:been|got|was) diagnosed\b|\b(?:biopsy|chemo)\b/u,
    /\b(?:let|letting) (?:my \w+|him|her|them|the family) down\b|\bi (?:should|could)(?:'ve| have|n't have|a) (?:been there|gone (?:home|to (?:him|her|see))|rung|called (?:him|her)|visited|gone to see|said sorry|told (?:him|her))\b|\bforgive myself\b|\bi feel (?:so |really )?(?:guilty|ashamed)\b/u,
    new RegExp(
      `\\b(?:my ${kinEn} and (?:i|me)|me and (?:my|the) ${kinEn}|(?:my|the) ${kinEn})\\b[^.]{0,30}\\b(?:row|fight|fighting|argument|argu(?:e|ed|ing)|fell out|fallen out|not (?:speaking|talking)|walked out|moved out|left me|divorc\\w+)\\b`,
      "u",
    ),
    /\b(?:hasn't|haven't|won't|doesn't|don't|not|no) (?:spoken|speak|speaking|talk|talked|talking) to (?:me|each other|one another)\b|\b(?:we're|we are) (?:no|not) (?:speaking|talking)\b/u,
    /\b(?:afraid|scared|worried|terrified|frightened|lie awake)\b[^.]{0,40}\b(?:my job|this job|our jobs|laid off|let go|sacked|fired|replaced|my contract)\b|\b(?:lose|losing|lost) (?:my|our) jobs?\b|\b(?:made redundant|(?:be|been|get|got|was|were|being) laid off)\b/u,
    /\b(?:never|haven't|have not|not) (?:\w+ ){0,2}(?:told|said|mentioned|spoken)\b[^.]{0,24}\b(?:anyone|anybody|a soul|any(?: |-)?one else)\b|\btold (?:no one|nobody)\b|\b(?:nobody|no one) knows (?:that |about (?:it|this|that))|\bfirst time i(?:'ve| have)? (?:ever )?(?:said|told)\b/u,
    new RegExp(`\\b(?:never|haven't|have not|can't|cannot) (?:told|tell) (?:my|the) ${kinEn}\\b`, "u"),
  ],
};
