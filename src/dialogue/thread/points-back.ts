import type { Lang, Span } from "../../language/index.ts";
import { sentencesWithin } from "../sentences.ts";
import { onceATurn } from "../once-a-turn.ts";

/**
 * The sentences in which somebody says that what they told was passed over: "I was telling you about Tomasz.", 「グエンの話してたろ」,
 * 「今の流された気がする」. They point back at what was told, and tell nothing themselves.
 */
export const pointsBackIn = onceATurn((text: string, lang: Lang): readonly Span[] => {
  return sentencesWithin(text).filter(({ start, end }) => {
    const said = text.slice(start, end).normalize("NFKC").replaceAll("’", "'");
    return (
      said.length <= longest[lang] &&
      patterns[lang].some((pattern) => pattern.test(said)) &&
      !answeredBefore[lang].test(said)
    );
  });
});

/** Characters above which a sentence tells of something as well. */
const longest: Readonly<Record<Lang, number>> = { ja: 46, en: 110 };

/** Says that it was answered, and wants it over: nothing is gone back to. */
const answeredBefore: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:もう|さっき)答え|[二三四2-4]回(?:言|答|目)/u,
  en: /\b(?:already|answered|twice|(?:third|fourth|second) time)\b/iu,
};

const patterns: Readonly<Record<Lang, readonly RegExp[]>> = {
  ja: [
    // 「グエンの話してたろ」「お湯の話しててんけどな私」「父の話はええんやね」
    /話(?:を|は|ば)?し(?:て|と|よ)(?:い|お)?(?:た|る|ん|っ)[ただてん]{0,3}(?:ろ|だろ|でしょ|やろ|のに|やん|だけ|や?けど|ねん|んだけど|んですけど|ちゃけど|よ)(?!っ)|話は?(?:もう)?(?:ええ|いい|よい|終わり)(?:んや|の|ん(?:です)?)(?:ね|か|。|？|$)|話(?:は|を)?(?:スルー|無視)/u,
    /スルー|流され(?!作業)|流した(?:よ|な|でしょ|やろ|だろ)|聞き流|素通り|飛ばされ|話(?:が|を)?(?:また)?(?:飛|変わ)|^(?:また)?飛んだ/u,
    /(?:今|いま|さっき|さっきから)[^。]{0,14}(?:って|こと|て)(?:、)?(?:言|い|話)(?:っ|う|し)て?(?:た|てん|たっちゃ|とう|いる|る|たつもり|た?んです)(?:けど|のに|やん|やろ|でしょ|よ|ろ|だろ|やろ俺|$)|(?:言|い)(?:った|うた)つもり/u,
    /(?:まだ|ちゃんと)(?:話|言)(?:の)?(?:終わって|途中)|(?:話|それ)(?:の)?(?:途中|続き)(?:やねん|なんだけど|なんですけど|だった)|(?:そこ|それ)(?:より|じゃなくて|ちゃうて|ちゃうねん)[^。]{0,10}(?:方|ほう|話)/u,
    // 「娘の話やけど」「まだ途中ばい」「先やなか まだ ばあちゃんの途中」
    /^(?:だから|せやから|んだがら|いや|今は?|いま|[、\s])*[^\s。、]{1,8}の話(?:や|だ|です|なん|じゃ|ば|なの|をし?|してらった)*(?:けど|って|て(?=。|$)|たい|ばい|っちゃ|ねん|のに|やん|んだって)+[。]?$|^(?:[^。、\s]{1,6}(?:やなか|じゃなか|じゃなくて|やのうて|やなくて|でねくて)|いや|ちょっと|[、\s])*(?:まだ|今|いま)[、\s]*(?:[^。\s]{0,8}の)?(?:途中|とちゅう|最中)(?:ばい|たい|や|です|だ|なん|やけど|だけど|って|やねん|よ)*[。]?$/u,
  ],
  en: [
    /\b(?:i|we)(?:'m| am| was| were|'d been| had been|'ve been)? (?:just |only |still )*(?:telling|talking|on|saying|speaking) (?:to )?(?:you |u |ya )?(?:about|of)\b/iu,
    /\bi (?:did|do) (?:just |already )?(?:say|tell|mention)\b|\bi(?:'ve| have)? (?:only |literally |just )+(?:just )?(?:told|mentioned (?:to )?)(?: you|u|ya)\b(?!:)|^(?:well,? |but |so )?i told (?:you|u|ya) (?:about|a thing|that one)\b/iu,
    /\b(?:you|u)(?:'ve| have| just|'re)* (?:went|gone|going|skipped|jumped|walked|moved|ran|glossed|breezed|slid|raced|shot) (?:right |straight |clean )?(?:past|over|on from)\b|\bright past\b|\bpassed over (?:that|it|what)\b|\bgone past (?:that|it)\b/iu,
    /\b(?:did you hear|you (?:didn't|did not|don't) (?:hear|catch|get|notice)|you missed)\b.{0,30}\b(?:what|that|bit|part|it|me|about)\b|\bthe (?:thing|bit|part|point) i (?:told|said|was|made)\b|\bi'd (?:sooner|rather) you(?:'d| had)? (?:have )?(?:picked|asked|heard)\b|\bthought you'd (?:say|ask)\b/iu,
  ],
};
