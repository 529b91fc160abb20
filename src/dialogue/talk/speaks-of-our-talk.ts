import type { Lang } from "../../language/index.ts";

/**
 * Whether a short sentence speaks to somebody of how they ask, listen or answer: said here, that is the counsellor. On the answers in
 * `corpus/answers` it fits 2 of 579 that tell, whoever else is named taken out.
 */
export function speaksOfOurTalk(sentence: string, lang: Lang): boolean {
  if (lang === "ja")
    return sentence.length <= longest.ja && ofTheTalkJa.test(sentence) && !ofOthersJa.test(sentence);
  const said = sentence.replace(/["“][^"”]*["”]/gu, "◯");
  return said.length <= longest.en && ofTheTalkEn.test(said) && !ofOthersEn.test(said);
}

/** Characters above which a sentence tells of something as well. */
const longest: Readonly<Record<Lang, number>> = { ja: 26, en: 90 };

const you = "(?:you|u|ya|ye|your|ur|you're|youre|you've|youve|you'd|you'll)";
const talk =
  "(?:asks?|asked|asking|questions?|quot\\w*|repeat\\w*|parrot\\w*|copy\\w*|echo\\w*|listen\\w*|repl(?:y|ies|ied)|respon\\w*|answer\\w*|jump\\w*|rush\\w*|voice|counsell?or|program|robot|bot|machine|ai|mechanical|interrogat\\w*|nosy|skipp?\\w*|missed|went past|moved on|making that up|made that up)";
const ofTheTalkEn = new RegExp(
  `\\b${you}\\b[^.?!]{0,60}\\b${talk}\\b|\\b${talk}\\b[^.?!]{0,30}\\b${you}\\b`,
  "iu",
);
const ofOthersEn =
  /\b(?:he|she|they|people|customers?|patients?|boss|manager|my \w+|nobody|no one|someone|somebody|folk|we|the \w+|everyone|\w+ers|lads?|kids?|when|if|since|for a|i(?:'d| would| will|'ll)? (?:tell|ask|say))\b/iu;

const ofTheTalkJa =
  /(?:ご?質問|問い|(?<!折り|仕)お?返し|お?返事|受け答え|聞き方|言い方|訊き方|相づち|相槌)(?:が|は|の|も|だ|です|っぽ|[^。、]{0,6}(?:唐突|急|機械|変|ずれ|雑|多))|(?:話|話題)(?:が)?[^。、]{0,3}(?:飛び|飛ん|跳び)[^。]{0,6}$|^[^。、]{0,8}(?:唐突|いきなり|急)(?:に|な)?[^。、]{0,4}(?:感じ|でし|です|だ)[^。]{0,6}$|^[^。、]{0,10}オウム(?:返し|さん|か|みたい|です|や|だ|の)[^。を]{0,8}$|なぞる(?:だけ|ばっか)|繰り返(?:す|し)(?:だけ|て(?:る|い)る?だけ|ばかり)|(?:申し上げ|お伝えし|申し)た(?:とおり|通り)|(?:既に|すでに|先ほど)(?:お答え|お伝え|申し上げ)|趣旨が(?:異な|違)|(?:そのような|そういう|そんな)(?:意味|つもり|こと)で(?:は)?[^。]{0,8}(?:ない|ありません|ございません)|(?:そんな|そのような)こと(?:は|を|、)?(?:言|申し)[^。]{0,6}(?:ない|ません)/u;
const ofOthersJa =
  /さん(?!か)|様|くん|課長|係長|部長|店長|社長|上司|先生|客|職場|会社|会議|電話|メール|母|父|夫|妻|子ども|友/u;
