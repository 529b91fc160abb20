import type { FindingOf, Lang, Reading } from "../../language/index.ts";
import { sentenceAround } from "../kept/decide-lines.ts";
import { asidesIn, type Remark, touches } from "../talk/aside.ts";

type RiskFinding = FindingOf<"risk">;

/**
 * Whether a sign of bad treatment is of now or lately, of this person or of what they see at work. What was long ago, what befell a parent,
 * what somebody would do, what one does oneself, what the counsellor does and what is said not to be so are none.
 */
export function isHereAndNow(reading: Reading, risk: RiskFinding): boolean {
  const { text, lang } = reading;
  const said = text.replaceAll("’", "'");
  const { start, end } = sentenceAround(said, risk);
  const sentence = said.slice(start, end);
  if (isLongAgo[lang].test(said) && !isStill[lang].test(said)) return false;
  // Blows at home are no less blows, and who sees how long somebody works is at home.
  if (risk.risk === "harassment" && isOwnKin[lang].test(sentence) && !isInside[lang].test(sentence))
    return false;
  // What is only likened is taken back in the next sentence, if not in this one.
  const denial = said.slice(start, end + besideChars[lang]);
  if (wouldBe[lang].test(sentence) || isDenied[lang].test(denial)) return false;
  if (isSaidToTheListener(reading, risk)) return false;
  return !isOfTheListener[lang].test(sentence) && !isOneselfWho[lang].test(said.slice(start, risk.end));
}

/**
 * Words to the counsellor hold no ill treatment; what somebody at work says, 「まだ生きてたの？って主任に言われる」, is put as a question, too, and
 * hours and pay are nobody's remark about the talk.
 */
function isSaidToTheListener({ text, lang, findings }: Reading, risk: RiskFinding): boolean {
  if (risk.risk === "overwork" || risk.risk === "unpaid") return false;
  return asidesIn(text, lang).some(
    (aside) =>
      ofTheTalk.has(aside.what) &&
      touches(aside, risk) &&
      !isInside[lang].test(text.slice(aside.start, aside.end)) &&
      !isReported.test(text.slice(aside.end)) &&
      !findings.some((one) => one.kind === "party" && one.ring === "colleague" && touches(aside, one)),
  );
}

const ofTheTalk: ReadonlySet<Remark> = new Set<Remark>([
  "unheard",
  "rebuke",
  "denies",
  "too-many",
  "other-subject",
  "teased",
  "asks",
  "points-back",
]);

/** What follows tells who said so. */
const isReported = /^[^。]{0,16}[」』]?(?:って|と)[^。]{0,16}(?:言|ゆ|聞か|笑|怒鳴)/u;

/** Years back, in childhood, in another job. */
const isLongAgo: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:[1-9１-９][0-9０-９]|二十|三十|四十|五十|十|何十)[0-9０-９数]?年(?:も|以上)?(?:前|も昔)|(?:小|中|高)(?:[1-6一二三四五六]|学生|校)(?:の(?:とき|時|頃|ころ)|だった|やった|で(?:し|、)|。|$)|子ども?の(?:頃|ころ|とき|時)|子供の(?:頃|ころ|とき|時)|(?:若い|新人の|学生の|昔の)(?:頃|ころ|とき|時)|昔(?:は|の話|、|です|だ|や)|部活|時代(?:です|だ|や)|たもん(?:です|だ|や)|時期(?:も|が)(?:あり(?:まし)?た|あった)|前の(?:会社|職場|仕事)|前職/u,
  en: /\b(?:(?:\d{2}|twenty|thirty|forty|fifty|many) years (?:ago|back|since)|years and years ago|when i was (?:\w+teen|\d{1,2}|[a-z]+|a (?:kid|child|girl|boy|lad|lass|student|trainee|apprentice))(?=$|[.,;!])|i was (?:six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|\d|1[0-7])(?=$|[.,;!])|as a (?:kid|child|boy|girl|student)|growing up|(?:in|back in|it was) (?:19\d\d|200\d)|at school|my (?:last|old|previous|first) (?:job|place|company|boss))\b/iu,
};

const isStill: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:いま|今)(?:も|でも|の)|まだ|ずっと|それ以来|それから(?:毎|ずっと)|毎(?:日|朝|晩|週)/u,
  en: /\b(?:still|to this day|ever since|these days|every (?:day|week|shift|morning)|nowadays)\b/iu,
};

/** One's own family; a patient's son or the owner's is somebody met at work. */
const isOwnKin: Readonly<Record<Lang, RegExp>> = {
  ja: /(?<!(?:さん|さま|様|者|長|ナー|先生|利用者|お客|患者|家族)の)(?:うちの|私の|俺の|僕の)?(?:親父|おやじ|お袋|おふくろ|父|母|両親|祖父|祖母|じいちゃん|ばあちゃん|夫|妻|嫁|旦那|主人|亭主|女房|かみさん|カミさん|嫁さん|家内|孫|舅|姑|息子|娘|姉|妹|兄|弟|彼氏|彼女|いとこ|友達|友人|親友|幼なじみ|幼馴染|飲み仲間)(?:さん|ちゃん)?(?:が|は|に|の|も|から|と|、)/u,
  en: /\b(?:my|our|me) (?:late |old |poor |own )?(?:mother|father|mum|mam|mom|dad|parents|nan|gran(?:dad|ny|dma|dpa)?|husband|wife|partner|fianc[ée]+|boyfriend|girlfriend|sister|brother|son|daughter|kids?|cousin|aunt|uncle|friend|mate|neighbou?r)\b/iu,
};

/** Somebody of one's own workplace. */
const isInside: Readonly<Record<Lang, RegExp>> = {
  ja: /上司|社長|部長|課長|係長|店長|所長|工場長|院長|施設長|主任|班長|職長|師長|リーダー|オーナー|先輩|同僚|お局|職場|会社/u,
  en: /\b(?:boss|manager|supervisor|director|owner|team leader|foreman|gaffer|chef|colleagues?|co-?workers?|the (?:others|lads|girls)|my lead|at work|head office)\b/iu,
};

/** What would be done, or would have been. */
const wouldBe: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:たら|れば|なら)[^。、]{0,8}(?:[らさわまか]れる|られる|怒(?:る|られる))(?:な|わ|ね|よ|かも|だろう|やろ|でしょう)?(?:。|$)|(?:られ|され|わ)(?:る)?かも/u,
  en: /\b(?:would(?:'ve| have)?|'d have|might|could) (?:probably |only |just )?(?:shout|yell|hit|kill|sack|fire|laugh|scream|murder|throw|have (?:shouted|hit|laughed|killed))\w*\b/iu,
};

/** Characters of the next sentence in which a sign may be taken back. */
const besideChars: Readonly<Record<Lang, number>> = { ja: 16, en: 36 };

/** Said not to be so. */
const isDenied: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:怒ら|怒鳴ら|言わ|さ|叱ら|責めら|殴ら)れ(?:は|も)し(?:な[いか]|ませ|ん)|(?:わけ|訳|いうわけ)(?:では|じゃ|で|とちゃ|ちゃ)(?:も)?(?:な|あり|う)|(?:され|言われ|怒鳴られ|殴られ)(?:た(?:こと|覚え)(?:は|が|も)?(?:一度も)?|て(?:は)?(?:い)?)(?:な[いか]|ありませ|ませ)|(?:いじめ|パワハラ|ハラスメント|嫌がらせ)(?:とか|なんか|など|や[^。]{1,8})*[、]?[^。]{0,8}(?:(?:では|じゃ)?(?:全然|まったく|全く)?な(?:い|く|かっ)|ありませ|ちゃう)/u,
  en: /\b(?:no ?(?:one|body)(?:'s| is| has| was)?(?: ever| even)? (?:pick|bully|bulli|shout|hit|laugh|hurt|mistreat|treat)\w*|no (?:bullying|harassment|shouting)|not (?:being |been )?(?:bullied|harassed|picked on)|(?:it's|it is|it was|that's|that was) (?:only |just )?a joke about)\b/iu,
};

/** What the one who listens does, or says. */
const isOfTheListener: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:僕|私|俺|わたし|こっち)の(?:質問|話|問い)(?:は|を|が)?[^。]{0,6}(?:無視|スルー|流)|あなた(?:が|は|に)/u,
  en: /(?:^|[^\w'])you(?:'ve| have|'re| are|'ll| just| then| keep)? (?:just )?(?:tell|told|telling|ask|asked|asking|ignor\w+|laugh\w*|say|said|call\w*|treat\w*|pick\w*|jump\w*) (?:me|my|at me|on me)\b/iu,
};

/** Whoever does it oneself: "I were talking about me oven". */
const isOneselfWho: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:私|わたし|俺|僕|うち)(?:が|は)[^。、]{0,20}(?:したら|言うたら|言ったら|してて)[^。]{0,40}嫌がらせ$/u,
  en: /\bme (?:yelling|shouting|laughing|swearing|screaming) at\b|\bi(?:'m|'ve| was| were| am| have| had|'d)? (?:just |only |always |also )?(?:talking|talk|joking|laughing|laugh(?:ed)?|teas\w+|took the|take the|pull(?:ed)?|mak(?:e|ing)|made)\b[^.!?,]{0,30}$/iu,
};
