import type { Lang, Span } from "../language/index.ts";

/**
 * The sentence in which somebody asks about the talk itself: what a question is for, what it means, how questions are chosen. Null where
 * there is none; a question about the work is put to oneself or to nobody.
 */
export function asksTheCounsellor(text: string, lang: Lang): Span | null {
  return (
    sentencesIn(text, lang).find(({ start, end }) => isAboutTheTalk(text.slice(start, end), lang)) ?? null
  );
}

/** Whether nothing but such questions was said. */
export function onlyAsksTheCounsellor(text: string, lang: Lang): boolean {
  const sentences = sentencesIn(text, lang);
  return (
    sentences.some(({ start, end }) => isAboutTheTalk(text.slice(start, end), lang)) &&
    sentences.every(
      ({ start, end }) =>
        isAboutTheTalk(text.slice(start, end), lang) || toTheCounsellor[lang].test(text.slice(start, end)),
    )
  );
}

/** Characters of a question about the question; a longer one speaks of the work. */
const longest: Readonly<Record<Lang, number>> = { ja: 40, en: 100 };

/** 「これ、何の意味があるんですか」 is about the talk; 「伝票を打つことに何の意味が」 is about the work. */
function isAboutTheTalk(sentence: string, lang: Lang): boolean {
  const said = sentence.normalize("NFKC").toLowerCase().trim();
  if (said.length > longest[lang]) return false;
  const { purpose, talk, work, method } = words[lang];
  return method.test(said) || (purpose.test(said) && talk.test(said) && !work.test(said));
}

function sentencesIn(text: string, lang: Lang): readonly Span[] {
  return [...text.matchAll(sentenceShape[lang])].flatMap((found) =>
    found[0].trim() === "" ? [] : [{ start: found.index, end: found.index + found[0].length }],
  );
}

const sentenceShape: Readonly<Record<Lang, RegExp>> = {
  ja: /[^。！!?？\n]+[。！!?？]*/gu,
  en: /[^.!?\n]+[.!?]*["”']?/gu,
};

const words: Readonly<
  Record<
    Lang,
    { readonly purpose: RegExp; readonly talk: RegExp; readonly work: RegExp; readonly method: RegExp }
  >
> = {
  ja: {
    purpose:
      /何の意味|なんの意味|意味(?:が|は|って)?(?:ある|あります|あん)|何のため|なんのため|なんで.*聞|なぜ.*聞|どうして.*聞|聞いてどう|何が(?:わか|分か)る|関係(?:が)?(?:ある|あります|あん)|必要(?:が)?(?:ある|あります|です)|役に立つ(?:ん|の)/u,
    talk: /これ|それ(?:を|、)?(?:聞|言|答)|この(?:質問|問い|やりとり|やり取り|セッション|会話|話|診断)|こういうの|質問|問い|聞[いくか]|さっきの/u,
    work: /仕事|作業|毎日|会社|思(?:う|い|っ|え)|感じ/u,
    method:
      /(?:これ|この(?:やりとり|アプリ|ソフト|対話)|ここ)(?:って|は|、)?[^。]{0,12}(?:診断|占い|テスト|検査|調査|アンケート|カウンセリング|評価)[^。]{0,8}(?:か|[?？])|(?:会社|上司|人事|誰か)(?:に|が|へ)[^。]{0,10}(?:見(?:られ|え|る)|伝わ|知られ|届|報告)[^。]{0,8}(?:か|[?？])|(?:質問|問い|いまの|今の|それ|これ)(?:って|は|の意味(?:が|は)?)?、?(?:どういう(?:意味|こと|意図)|何を(?:聞|答え|書け))|どう(?:やって|いう(?:基準|仕組み|根拠)で)(?:質問|問い)?(?:を)?(?:決め|選)|何を(?:測|はか)(?:って|る|ろう)|(?:質問|問い|この(?:手法|方法|やり方|ソフト|ツール))(?:の)?(?:根拠|意図|狙い|ねらい|仕組み)|なんで(?:そんな|それ|こんな)(?:こと)?(?:を)?(?:聞|答え)/u,
  },
  en: {
    purpose:
      /what(?:'s| is| was)? .*\bfor\b|what(?:'s| is) the point|why (?:are|do|would|did) you|how (?:is|does|will|would) (?:this|that|it)|what (?:does|has) (?:this|that)/u,
    talk: /\b(?:this|that|these|questions?|asking|ask)\b/u,
    work: /\b(?:work|job|boss|company|every day|wonder|think|thought|feel)\b/u,
    method:
      /^(?:(?:and|but|so|ok(?:ay)?|well|wait|sorry),? )?(?:why (?:are|do|would|did) you (?:ask|want to know|need)|what (?:do|did) you mean|what (?:does|did) (?:["“'].*["”']|that question|this question|that|“.*”) (?:mean|refer to)|(?:how|on what basis) (?:do|does|are|is) (?:you|the (?:tool|program|software|app|system|thing)|it|questions?)\b.*\b(?:decide|choose|chosen|pick|work|know what to ask)|what (?:exactly )?(?:is|are|does) (?:this|these|it|the (?:tool|scales?|numbers?|questions?|session))\b.*\b(?:measur\w*|for|do|based on|supposed to)\b|how is (?:that|this|it) relevant|what(?:'s| is) (?:the )?(?:relevan\w*|evidence|method|theory)\b|is (?:this|that|it) (?:a |an )?(?:valid|good|right|proper|useful|acceptable|correct|okay|ok|enough)(?: (?:answer|input|example|thing))?\?|what(?:'s| has) that got to do|what (?:does|do|would|did|will|could) .{1,40}\b(?:tell|show|prove|give) (?:you|me|us|anyone)|do(?:es)? (?:i|it|this) (?:have to|need to|actually|really)? ?(?:believe|work|help|matter)\b)/u,
  },
};

/** Not a question about the talk, but said to the one who asks. */
const toTheCounsellor: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:すみません|正直|いや|あの|えっと|で|ていうか)?[、\s]*(?:(?:質問|さっきの|答え)[^。]{0,16}(?:ない|ません|ます)|わから(?:ない|ん)(?:です)?|答えになって(?:い)?(?:ない|ません))[^。]{0,8}[。！!?？]*$/u,
  en: /^\s*(?:sorry|no|well|honestly)?,?\s*(?:you (?:didn'?t|haven'?t|did not) answer(?:ed)? (?:me|my question)|i asked you|i don'?t (?:understand|follow|get)(?: (?:the|that|this|your) question| you| it)?)[.!?]*\s*$/iu,
};
