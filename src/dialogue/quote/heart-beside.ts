import type { Lang } from "../../language/index.ts";
import { clauseMarks } from "./clause-marks.ts";
import { sentencesOf } from "../sentences.ts";
import { onceATurn } from "../once-a-turn.ts";

/** What weighs more than thanks, a complaint or a wish about the talk, and stands beside it. */
export type HeartBeside = "insight" | "hurt";

/** What stands beside; null where nothing does. */
export const heartBeside = onceATurn((text: string, lang: Lang): HeartBeside | null => {
  const sentences = sentencesOf(text.normalize("NFKC").replaceAll("’", "'").toLowerCase());
  if (sentences.some((said) => dawns[lang].test(said))) return "insight";
  const weighs = (said: string) => clauseMarks[lang].heavy.test(said) || hurts[lang].test(said);
  return sentences.some((said) => weighs(said)) ? "hurt" : null;
});

/** Somebody sees their own work otherwise than before. */
const dawns: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:だけ|しか|なんか|ただの)[^。]{0,12}と思って(?:い)?た(?:ん)?(?:です)?(?:けど|が|のに)|(?:私|わたし|僕|俺|自分|うち)(?:の仕事|のやって|がやって)?[^。]{0,16}(?:ん(?:だ|です)(?:ね|な|よね)|のか(?:も)?(?:。|$)|わけか)|(?:じゃあ|ってことは|なら)[^。]{2,24}(?:のか|んだ|んですね|ことか)|いま(?:初めて|はじめて)|ほんまや/u,
  en: /\bso if (?:his|hers|theirs|that|they|it|he|she)\b.*\b(?:mine|i|my|me)\b|\bso (?:i|mine|my (?:work|job|part))(?:'m| am| is|'s| do| does)? [^.?]{3,60}$|\bnever (?:looked at|saw|seen|thought of) (?:it|my \w+|mine)\b|\bforgot about that till now\b|\bput like that\b|\bmaybe (?:mine|my \w+|i) (?:is|am|do|does|matter)/u,
};

/** Illness, hunger, somebody who is gone: beside it a complaint is no matter. */
const hurts: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:息子|娘|子ども|子供|夫|妻|嫁|旦那|主人|父|母|親|祖母|祖父|兄|姉|弟|妹|友達|友人)[^。]{0,12}(?:入院|手術|病気|倒れ|亡くな|死|寝たきり|認知症)|流産|余命|癌|(?<!りが)がん(?:で|に|が|と)/u,
  en: /\b(?:son|daughter|kid|child|baby|wife|husband|partner|mum|mom|dad|mother|father|brother|sister|nan|gran|friend|mate)\b[^.]{0,24}\b(?:hospital|ill|sick|dying|died|dead|cancer|dementia|stroke|surgery|passed)\b|\b(?:miscarr\w+|chemo|funeral|can't stop crying|hands are shaking)\b/u,
};
