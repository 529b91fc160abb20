import { asidesIn } from "../talk/aside.ts";
import { questionsIn } from "../talk/question.ts";
import type { Lang, Span } from "../../language/index.ts";
import { requestIn } from "../requests/request.ts";

/** A question that somebody puts to themselves: 「自分は何を作ってるんだろう」, "what I'm doing there". Null where there is none. */
export function wonderIn(text: string, lang: Lang): Span | null {
  if (requestIn(text, lang, "talk")?.type === "asks-who-sees") return null;
  const [talk] = questionsIn(text, lang);
  if (talk) {
    const before = text.slice(0, talk.start);
    return before.trim() === "" ? null : wonderIn(before, lang);
  }
  for (const pattern of wonders[lang]) {
    const found = pattern.exec(text);
    const asked = found?.groups?.asked;
    if (!found || asked === undefined) continue;
    const start = found.index + found[0].lastIndexOf(asked);
    const span = { start, end: start + asked.length };
    return isAboutTheTalk(text, span, lang) ? null : span;
  }
  const back = askedBack(text, lang);
  return back && isAboutTheTalk(text, back, lang) ? null : back;
}

function isAboutTheTalk(text: string, span: Span, lang: Lang): boolean {
  return asidesIn(text, lang).some((aside) => aside.start < span.end && span.start < aside.end);
}

/** An answer that ends as a question to nobody in particular: 「それって仕事って言えますか」. A question to "you" is not one. */
function askedBack(text: string, lang: Lang): Span | null {
  const found = lastQuestion[lang].exec(text);
  const asked = found?.groups?.asked;
  if (!found || asked === undefined || toYou[lang].test(asked)) return null;
  const start = found.index + found[0].indexOf(asked);
  return { start, end: start + asked.length };
}

const lastQuestion: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:^|[。、！!?？\s])(?:逆に|そもそも|ていうか|というか|でも|だって)?、?(?<asked>[^。、！!?？\n「」]{4,28}?(?:ます|です|でしょう|ん|の)(?:か)?)(?:ね|な(?:あ)?)?[?？]\s*$/u,
  en: /(?:^|[.!?,]\s+)(?:but |and |so |well,? |i mean,? )*(?<asked>(?:what|why|who|how|is|are|does|do|can|isn'?t|aren'?t)\b[^.?!\n]{6,60})\?\s*$/iu,
};

const toYou: Readonly<Record<Lang, RegExp>> = {
  ja: /あなた|あんた|そちら|おたく|君|AI|ソフト|質問|これって|何の(?:数字|話|質問)|想定|変なこと|受け取る方|相手の方/u,
  en: /\b(?:you|your|this question|this for|do i have to|is (?:that|this|it) (?:\w+ )?(?:enough|ok|okay|right|what|deep|good|true))\b/iu,
};

const wonders: Readonly<Record<Lang, readonly RegExp[]>> = {
  ja: [
    /(?<asked>(?![^。]{0,14}何(?:人|回|年|個|本|枚|件|時|歳|度|冊|台|日)[^の])(?:(?:自分|私|俺|僕|わたし|うちら?)(?:って|は|が)、?)?[^。、！？!?…「」\n]{0,14}(?:何|なんで|なんの|なに|なぜ|どうして|誰|だれ|いつまで)[^。、「」\n]{0,16}?(?:ん|の)?(?:だろう?|かなあ?|やろ))(?=って|て(?:[。、…]|$|思)|と(?:思|考|感|、)|な(?:と|って|、|。)|。|、|…|$)/u,
    /(?<asked>(?:このまま|これ)で(?:いい|よい|ええ)(?:の|ん)(?:かなあ?|だろうか|やろか))(?=って|と|。|、|…|$)/u,
  ],
  en: [
    /\b(?:wonder(?:ing|ed)?|ask(?:ing|ed)? myself)[,:]?\s+(?<asked>(?:what|why|whether|if|how|who|where)\b[^.?!,;\n]{4,60})/iu,
    /(?:^|[.!,;:]\s+|\bthought,?\s+|\bthinking,?\s+)(?<asked>(?:what|why|who) (?:am|do|did|was|would) i\b[^.?!,;\n]{3,50})/iu,
  ],
};
