import type { Lang } from "../../language/index.ts";
import { tellingWords } from "./telling-words.ts";

/** Whether a line turns or carries what is told, by its words over any work: a nod would pass over it. */
export function turnsOrCarries(text: string, lang: Lang): boolean {
  const said = text.normalize("NFKC").replaceAll("’", "'").trim();
  const is = tellingWords[lang];
  return is.saying.test(said) || is.wonders.test(said) || carrying[lang].some((one) => one.test(said));
}

/** A turn, an absence or an end, a judgement of oneself, a wish, something kept or hidden, a deed of one's own. */
const carrying: Readonly<Record<Lang, readonly RegExp[]>> = {
  ja: [
    /^(?:でも|けど|だけど|ただ|なのに|それでも|やのに|だのに)|(?:のに|くせに)(?:[。…\s、]|$)/u,
    /(?:来|き)(?:て)?(?:い)?(?:ない|なく|ません|ねえ|へん|とらん|んくなっ|んようになっ)|いなく|(?<!て)いな(?:い|かった)|おらん|死|倒れ|動か(?:ん|な)|亡くな|逝|消え|最後|二度と|会え(?:ない|ず|ん)|終わ(?:り|っ)|なくな(?:る|っ)/u,
    /バカ|ばか|馬鹿|アホ|あほ|せい(?:で|だ|や|です|か)|遅かった|間に合わ|できなかった|しなかった|言えなかった|だめ|ダメ|駄目|情けな|恥ずかし|(?:じゃ|で|や)なく(?:て|ても|たって)いい|申し訳|悪かった|後悔|向いてな|意味(?:が|は|も)?(?:ない|な)/u,
    /(?:し|き|い|り|ち|み|び|け|え|せ|て|め|れ)たい(?:な|です|けど|と|って|ん|っす|。|…|\s|$)|たかった|(?:て|で)ほしい|(?:て|で)欲しい|ば(?:よ|良)かった|気がする|気がし/u,
    /内緒|こっそり|隠し|黙って|秘密|(?:言って|話して)(?:い)?(?:ない|ません|へん|ねえ)|誰に(?:も|は)|誰も|取って(?:ある|お|ます)|しまって|残して|まだ[^。]{1,14}(?:てる|ている|とる|ています|てます|ある|てん)/u,
    /^(?:だから|やから|で、?|それで、?)\s?(?:俺|私|僕|うち|わし|自分)/u,
    /(?:だけ(?:っす|です|だ|や)|だけなん)(?:ね|よ|わ|けど)*(?:[。…\s]|$)|大事|忘れ(?:ない|られ|ん)|覚えて/u,
  ],
  en: [
    /^(?:but|only|except|still|yet|even so)\b|,? but\b/iu,
    /\b(?:died|dead|dying|gone|buried|funeral|passed|never (?:came|saw|knew|met|got|heard|went|told)|stopped coming|(?:quit|stopped) \w+ing|(?:last|final) (?:time|one|thing)|no(?:t|body| one)? (?:more|left|there)|empty|lost|too late|late)\b/iu,
    /\b(?:my fault|dumb|stupid|soft|daft|useless|ashamed|sorry|should(?:'ve|a| have)|shouldn'?t have|could(?:'ve|a| have)|if i'?d|didn'?t (?:say|tell|go|ask|stop|do|even)|not good enough|coward|silly|sad|sick|cried|crying)\b/iu,
    /\b(?:i(?:'d| would|d)? (?:just )?(?:wish|like|love|want|hope|miss)|wish(?:ed)?|hop(?:e|ed|ing)|matter(?:s|ed)?)\b/iu,
    /\b(?:kept|keep|hid|hidden|hide|secret|behind|nobody knows|no one knows|never (?:told|said|seen|show\w*)|haven'?t told|don'?t tell|in my (?:drawer|locker|pocket|toolbox|bag|coat|van|cab|purse|wallet|desk)|still (?:got|have|there|in|here|do|does))\b/iu,
    /^(?:so|and so|then) i\b|\bi (?:made|wrote|left|put|found|saved|fixed|mended|gave|took|stayed|went back|carried|drove|sewed|drew)\b/iu,
  ],
};
