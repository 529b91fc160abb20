import type { Span } from "../finding.ts";
import { isClearNo } from "./clear-no.ts";
import type { Found } from "./rule.ts";
import { overlaps, type Utterance } from "./utterance.ts";
import { deathAround, embarrassment, notDying } from "./words/not-dying.ts";
import { matchesOf } from "../match/matches.ts";

const frames = notDying.map((source) => new RegExp(source, "g"));
const signs = embarrassment.map((source) => new RegExp(source));
const trade = new RegExp(deathAround);

/** The speaker, or a wish: what is said of one's own death even where death is everyday talk. */
const ownWish =
  /私|俺|僕|自分|わたし|おれ|ぼく|わし|うち|たい|(?<!っ)たか|つもり|ほしい|お?うと思|後を追|のう[とか]|羨|うらやま|いいな|たら(?:な|いい|楽)|ば(?:な|いい|楽)|もう/;

/** Characters on either side of a finding in which a frame may begin: none is longer. */
const frameReach = 80;

/** Signs of embarrassment, of three kinds, that make a wish to vanish a figure of speech. */
const enoughSigns = 2;

/**
 * What sounds like a wish to die is weighed once, whichever rule heard it: a clear no to the question takes it back, so does an idiom
 * around it; what is over, or may be shame alone, is asked about and not assumed.
 */
export function weighSelfHarm(found: readonly Found[], utterance: Utterance): readonly Found[] {
  if (!found.some(isSelfHarm)) return found;
  const isAsked = utterance.context.asks === "safety.ask";
  const isDenied = isAsked && isClearNo(utterance.text);
  const isHeld = found.some((one) => isSelfHarm(one) && !isDeniedWish(one, utterance.text));
  return found.flatMap((one) => {
    if (!isSelfHarm(one)) return [one];
    if (isDenied || isFigure(one, utterance.text)) return [];
    // 「死にたいというより、目が覚めなければいいのに」: what they say instead is what they mean.
    if (isDeniedWish(one, utterance.text) && (isHeld || isAsked)) return isHeld ? [] : [asked(one)];
    const whole = withDenial(one, utterance.text);
    return [
      isOver(one, utterance.text) ||
      isExclaimed(one, utterance.text) ||
      isShame(one, utterance.text) === "maybe"
        ? asked(whole)
        : whole,
    ];
  });
}

function isSelfHarm({ effect }: Found): boolean {
  return effect.kind === "risk" && effect.risk === "self-harm";
}

function asked(found: Found): Found {
  return { ...found, effect: { kind: "risk", risk: "self-harm", severity: "ask" } };
}

/** The wish is named and denied at once: 死にたいとかではない, 死のうとは思わん, 死にたいというのとは違う. */
function isDeniedWish(found: Found, text: string): boolean {
  return wish.test(text.slice(found.start, found.end)) && deniedAt.test(text.slice(found.end));
}

const wish = /(?:死|し)(?:に(?:た[いく])?|の[うと]*|ぬ)$|死にたい[^。、]{0,4}$|自[殺死]$|消えたい$/;
const deniedAt =
  /^(?:た?い)?(?:と?(?:いう|言う|か|って)?(?:の|わけ|気|気持ち|つもり|ほど|まで|より|こと|訳)?[、]?(?:と?は|とまで|も|と?か|では|じゃ|なんて|とは)*[、]?)(?:少し|ちょっと|全然|別に|まったく)?(?:な[いか](?!と(?:は|も)?言|と言え|わけ|こと|ん(?:て|です))|無い|ありません|ちが|違|思わ(?:ない|ん|へん)|思いません|考えません|思って(?:い)?(?:ない|ません)|考えて(?:い)?(?:ない|ません))/;

/** 「生きてもしょうが」「ない」: the denial belongs to what was found and does not take it back, unless it follows the wish itself. */
function withDenial(found: Found, text: string): Found {
  if (/(?:answers-yes|asked-near)$/.test(found.rule) && !doubled.test(text.slice(found.start, found.end)))
    return found;
  if (/(?:た[いく]|死ぬ|つもり|自[殺死]|[のよ]う|殺して?)$/.test(text.slice(found.start, found.end)))
    return found;
  const denial = /^(?:い|られ|き)?(?:な(?:い|く|かっ)|ま?せん|ありません|ん(?=。|$|の))/.exec(
    text.slice(found.end),
  );
  return denial ? { ...found, end: found.end + denial[0].length } : found;
}

/** 「ないとは言い切れ」「ない」: the second no makes it a yes. */
const doubled = /(?:言い?切れ|言え|でき|きれ|ないわけ(?:では|じゃ)?|なくは|なくも|ゼロ(?:では|じゃ))$/;

/** 「もう死ぬー」 is what people say of a hard day: without a plan around it, it is asked about. */
function isExclaimed(found: Found, text: string): boolean {
  return (
    found.rule === "ja.risk.about-to-die" &&
    /(?:死|し)ぬ[わよね。]?$/.test(text.slice(found.start, found.end)) &&
    !/つもり|決め|準備|方法|場所|いつ|本気|本当|ほんと|生き|遺/.test(text)
  );
}

function isFigure(span: Span, text: string): boolean {
  const from = Math.max(0, span.start - frameReach);
  const near = text.slice(from, span.end + frameReach);
  const sentence = text.slice(Math.max(0, span.start - 12), span.end + 12);
  return (
    isShame(span, text) === "surely" ||
    (trade.test(text) && !ownWish.test(sentence)) ||
    frames.some((frame) =>
      [...near.matchAll(frame)].some(
        (match) =>
          match[0] !== "" &&
          overlaps({ start: from + match.index, end: from + match.index + match[0].length }, span),
      ),
    )
  );
}

/** Wishes that shame may put into one's mouth. */
const vanishing = /死|し[にぬ]|自殺|消え|きえ|埋ま/;

function isShame(span: Span, text: string): "surely" | "maybe" | "no" {
  if (!vanishing.test(text.slice(span.start, span.end + 2))) return "no";
  const near = text.slice(Math.max(0, span.start - 40), span.end + 40);
  const [isNamed] = signs.map((sign) => sign.test(near));
  const count = signs.filter((sign) => sign.test(near)).length;
  return count >= enoughSigns ? "surely" : isNamed === true ? "maybe" : "no";
}

/** A time that is behind, not one since when: 学生の頃は, 前の会社では, but not 学生の頃から. */
const behind =
  /(?:昔|むかし|以前|前職|前の(?:会社|職場|部署|とこ|店|上司|仕事)|(?:学生|高校|中学|大学|小学|新人|独身|子ども|子供|若[いえ]|十代|[二三2-3][十0]代|二十歳|思春期|現役|浪人|反抗期|受験)(?:生)?(?:の)?(?:頃|ころ|とき|時分|時代|時|うち|で)?|当時|[0-9一二三四五六七八九十何数]+年(?:も)?(?:以上)?前|産後|休職(?:して(?:い)?た|中だっ)|(?:うつ|鬱|病気|失業|無職)だった|一時期|時期が|(?:亡くした|別れた|失業した|倒産した|入院した|なくした|失った)(?:年|頃|ころ|とき|時|直後)|離婚した|(?:した|った|んだ|てた)(?:とき|時|頃|ころ|当時|直後)(?=は|に|、)|一回|一度|いっぺん|一遍|あの頃|あのころ|かつて|若かった)(?!から|以来|よりずっと)/g;
const overAfter =
  /^[^。]{0,40}(?:年(?:も)?前(?:の(?:話|こと)|です|だ|や)|昔の(?:話|こと)|(?:のは|は)(?:中学|高校|大学|昔|前の会社|二十代|十代|学生)[^。]{0,6}(?:まで|の(?:頃|話|こと)))|^[\s\S]{0,60}(?:年(?:も)?前の(?:話|こと)|昔の(?:話|こと))|^[^。]{0,10}(?:時期|頃|(?<!と)ころ)(?:を|は|が)[^。]{0,6}(?:越え|過ぎ|抜け)|^[^。]{0,14}(?:中学生|高校生|学生|子ども|新人)(?:でした|だった)/;
/** Between that time and the wish: then it is now that it is wished. */
const now = /今(?!年の|思え)|いま|もう(?!.{0,20}(?:た|だ)(?:けど|が|ん|。|$))|最近|このごろ|この頃/;
const still =
  /今も|いまも|いまだに|未だに|まだ(?:死|消|思|考|あ|時々|ときどき)|また(?:死|消|最近|同じ|思|考|そ)|ぶり返|再発|昨日|今朝|ゆうべ|先週|先月|こないだ|この前|最近(?!は(?:な|全|ぜ|もう))|このごろ|ここん?とこ|今度こそ|今日も|昨日も|先週も|今夜|相変わらず|ずっと続/;
const past = /^[^。]{0,28}?(?:た(?![いくらりめち]|から)|だ(?![いくらりめけっ]|から|人生))/;

/** Thought of once, in a time that is behind, and not again since. */
function isOver(span: Span, text: string): boolean {
  const rest = text.slice(span.start);
  if (still.test(text.slice(Math.max(0, span.start - 20)))) return false;
  if (overAfter.test(text.slice(span.end))) return true;
  const before = text.slice(Math.max(0, span.start - 60), span.start);
  const marks = matchesOf(behind, before);
  const last = marks.at(-1);
  // The mark may stand inside the finding itself: 昔死のうとした.
  const inside = last === undefined && new RegExp(behind.source).test(text.slice(span.start, span.end));
  if (!inside && (last === undefined || now.test(before.slice(last.index + last[0].length)))) return false;
  return past.test(text.slice(Math.max(span.start, span.end - 3))) || past.test(rest);
}
