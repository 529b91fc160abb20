import type { Lang, Span } from "../../language/index.ts";
import { deniesAnAct } from "../kept/act-told.ts";
import { piecesOf } from "../kept/pieces.ts";

/** Whether a sentence tells of a small step of one's own that lies ahead: 「兄ちゃんに聞くわ」, "gonna mail it". What is always done is none. */
export function tellsAStep(sentence: string, lang: Lang): boolean {
  const said = sentence.normalize("NFKC").replaceAll("’", "'").toLowerCase().trim();
  const { ahead, not } = words[lang];
  return said.length <= longest[lang] && ahead.test(said) && !not.test(said) && !deniesAnAct(sentence, lang);
}

/** Characters above which a step stands in a story. */
const longest: Readonly<Record<Lang, number>> = { ja: 40, en: 110 };

const does =
  "(?:聞|訊|尋ね|話(?:し|す)?|伝え|言(?:っ(?:て)?|い)?|渡|書|送|出し|出す|見せ|頼[むもみん]|電話|連絡|相談|声を?かけ|誘|教え|持って[いく行]|貼|撮|調べ|行[くっこき]|会(?:っ|い)?|置い?[てくこ]|残[しすそ]|作[るっりろ]|直[すしそ]|試[すしそ]|覗|のぞ|お礼|謝)";
const verb =
  "(?:ask|show|tell|give|write|ring|call|phone|text|email|message|mail|post|send|bring|take|put|go|knock|talk|speak|keep|open|sit|try|copy|print|buy|hand|invite|visit|book|see|stop by|pop|walk|fix|leave|say|find out|look up|check|thank|pin|stick|draw|drop|start|make|have a word)";
const day =
  "(?:明日|あした|あす|明後日|あさって|今度|次(?:の|に|は)|今夜|今晩|帰ったら|来週|週末|[月火水木金土日]曜|朝イチ|朝一)";

const words: Readonly<Record<Lang, { readonly ahead: RegExp; readonly not: RegExp }>> = {
  ja: {
    ahead: new RegExp(
      `${does}[^。]{0,10}(?:み(?:よ(?:う)?(?:か|かね|かな|と思)?|る|ます)|(?:よう|[おこそとのぼもろごう]う)(?:か|かな|かね|と思|かなって)|つもり|ことにし|(?:し)?とく(?:わ|ね|よ)?)|${day}[^。]{0,20}${does}[^。]{0,6}(?:る|す|く|う|む|ます|わ|で|ね|よ|か)*$|${does}[^。]{0,3}だけ(?:よ|です|じゃ|や|だ|ね|っす)*$|${does}(?:[うくすむる]|ます)(?:わ|わい|で|けえ)$`,
      "u",
    ),
    not: /いつも|毎[日週月朝回]|ふだん|普段|たら(?:終わり|怒)|昔|当時|ない|ません|なかった|(?<!私|僕|俺|自分)(?:[一-龠々ァ-ヴー]|さん|ちゃん|くん)が[^。]*(?:て(?:くれ|き)|る(?:わ|で)|す(?:わ|で)|言|聞く)|って言(?:う|われ)|[?？]$/u,
  },
  en: {
    ahead: new RegExp(
      `(?:\\b(?:gonna|going to|i'?ll|i will|i might|might|could|i can|maybe i|thinking (?:of|i'll|about)|reckon i'?ll|i'?d like to|i want to|i've decided to|i mean to|plan to)\\b(?: (?:just|maybe|probably|also|even|always|then|try to|try and|go and|go|and))* (?:to )?${verb}(?:ing|ting)?\\b)`,
      "u",
    ),
    not: /\b(?:always|usually|every|never|if |could(?:n't)? have|could never|used to|can'?t|won'?t|not going|tell you|ask you|show you|you could|you can|(?:he|she|they|it|who)(?:'s|'re|'ll)? (?:also |just )?(?:gonna|going to|will|could|might|can)|(?:he|she|they)'ll|i (?:told|said)\b|tell when|go (?:mad|spare|home|on|quiet)|goes|say (?:that|so|much|it)|kill|die|hurt|quit|end it|stop there)\b|\?$/u,
  },
};

/** The sentences of an utterance that tell of such a step. */
export function stepsIn(text: string, lang: Lang): readonly Span[] {
  const pieces = piecesOf(text, lang);
  const [first] = pieces;
  const last = pieces.at(-1);
  // Written by the phone: a space ends no sentence.
  const isOneLine = lang === "ja" && first && last && pieces.length > 1 && !/[。!！?？\n]/u.test(text);
  if (isOneLine && tellsAStep(text, lang)) return [{ start: first.start, end: last.end }];
  return pieces.filter(({ start, end }) => tellsAStep(text.slice(start, end), lang));
}

/** What was told with a step: the day of it. */
export function namesADay(text: string, lang: Lang): boolean {
  return days[lang].test(text.toLowerCase());
}

const days: Readonly<Record<Lang, RegExp>> = {
  ja: new RegExp(`${day}|今日|午前|午後|昼休み`, "u"),
  en: /\b(?:today|tomorrow|tonight|this (?:week|weekend|evening|afternoon)|next \w+|(?:mon|tues|wednes|thurs|fri|satur|sun)day|first thing|at lunch|in the morning|on the way)\b/u,
};

/** Whether something is written or said in it, whose words could be thought of. */
export function hasWords(text: string, lang: Lang): boolean {
  return wording[lang].test(text.toLowerCase());
}

const wording: Readonly<Record<Lang, RegExp>> = {
  ja: /書|手紙|メモ|紙|カード|付箋|メール|LINE|line|送|聞|話|伝え|言[うおっ]|頼|相談|電話|お礼|渡|声/u,
  en: /\b(?:write|note|letter|card|mail|post|email|text|message|send|ask|tell|say|talk|speak|ring|call|phone|thank|word)\b/u,
};
