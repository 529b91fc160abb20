import type { Lang } from "../../language/index.ts";
import { sentencesOf } from "../sentences.ts";
import { plain } from "./question.ts";

/** What somebody asks the counsellor to do with them: think about a step, or put a question to them. */
export type Help = "step" | "question";

/** Characters above which a sentence tells of something rather than asks for help. */
const longest: Readonly<Record<Lang, number>> = { ja: 60, en: 160 };

/** The help that an utterance asks for; null where it asks for none. What was said last counts. */
export function helpAskedFor(text: string, lang: Lang): Help | null {
  const sentences = sentencesOf(text).map(plain);
  for (const said of sentences.toReversed()) {
    if (said.length > longest[lang] || turnsAway[lang].test(said)) continue;
    if (asksToBeAsked[lang].test(said)) return "question";
    if (asksForAStep[lang].some((shape) => shape.test(said))) return "step";
  }
  return null;
}

/** A wish for another subject is obeyed as such. */
const turnsAway: Readonly<Record<Lang, RegExp>> = {
  ja: /ほかの|他の|別の|違う|ちがう|(?:軽い|明るい|楽しい)(?:の|こと|話)/u,
  en: /\b(?:else|other|another|different|nicer?|light(?:er)?|cheer\w*|happ(?:y|ier)|fun(?:ny)?|easier)\b/u,
};

const asksToBeAsked: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:^|、|で|なら|じゃあ|もう|ねえ|\s)(?:何か|なにか|なんか|何でも|なんでも|そっちから|そちらから|あなたから|もっと|ちゃんと|逆に)(?:質問|しっかり|を|も|、|\s)*(?:聞い|訊い|きい|尋ね|質問し)て(?:ください|下さい|くれ(?!た|て)|ほしい|欲しい|みて|もらえ|ちょうだい|や|よ|な|ね|[。?]|$)|(?:聞き|訊き|きき|尋ね|質問し|知り)たい(?:こと|ん|の)(?:って|とか|は|も|が)?(?:ない|ある|あります|ありません|なか)(?:の|ん|と)?(?:です)?か?[?？]?$|質問(?:は|とか|って)?(?:ない(?:の|ん)?|あります|ある|どうぞ|して)(?:です)?か?(?:くだ[^。]{1,3})?[?？]?$|(?:何|なに)(?:を|が|ば)?(?:聞き|訊き|きき)たい(?:ん|の|と)?(?:です)?か?[?？]?$|(?:あなた|あんた|そちら)(?:なら|だったら)[^。]{0,6}(?:何|なに|どう)(?:を|て|って|と)?(?:聞|訊|きく|尋ね)/u,
  en: /(?:^|[,;:] |\b(?:you|please|just|then|on|right|so|and|well|now|no|must|have to) )ask (?:me|us) (?:something|summat|sumthin\w*|anything|one|away|then|now|a (?:proper|real|good|better|straight|harder|decent|sensible) (?:one|question)|a question|(?:a )?questions?)\b(?! (?:about|on) )|\bwhat (?:would|do|will|might|are) you (?:going to |gonna |want to |like to |wanting to )?(?:ask|want to know|like to know|wanna know)\b|\b(?:have|got|haven't|hadn't|do) you (?:not )?(?:got |have )?(?:any|a|no|some) (?:more |other )?questions?\b|\b(?:thought|expected|think|figured|hoped) (?:that )?you(?:'d| would| might|'ll)? (?:have|ask|want)\b.{0,24}\bquestion|^(?:go on,? |well,? |so,? |right,? )*(?:then )?ask (?:me )?(?:then|away)?$|\byour turn to ask\b|\bi asked (?:you )?what you(?:'d| would) ask\b/u,
};

const asksForAStep: Readonly<Record<Lang, readonly RegExp[]>> = {
  ja: [
    /一緒に(?:[^。、]{0,8})?考え(?:て|た|られ|よう|ません)|(?:考える|決める)の(?:を)?手伝|(?:相談に乗っ|知恵(?:を)?貸し|ヒント(?:を)?(?:くれ|くだ)|アドバイス(?:を)?(?:くれ|くだ|お願|ほし|欲し|もら|いただ))/u,
    /(?:どう|どげん|どがん|なじょ)(?:し|すれ|すり|や)(?:たら|ったら|れば|ば|りゃ|たっちゃ)[^。、]{0,4}(?:いい|ええ|よい|よか|良い|えがった)[^。]{0,8}(?:か|かな|かねえ?|とね|ろう|でしょう?|だろう?|やろ|[?？]|わから[^。]{0,6}|分から[^。]{0,6})(?:ね|な|と|です)*[?？]?$/u,
    /(?:何|なに|なん)(?:を|から|ば)?(?:し|すれ|やれ|始め|手をつけ|やっ)(?:たら|れば|ば|りゃ)[^。、]{0,4}(?:いい|ええ|よい|よか|良い)[^。]{0,10}(?:か|かな|ろう|でしょう?|だろう?|やろ|[?？]|わから[^。]{0,6}|分から[^。]{0,6})(?:ね|な|です)*[?？]?$/u,
    /(?:何か|なにか|なんか)?(?:一つ|ひとつ|一個)?[、\s]*(?:自分に|私に|俺に)?でき(?:る|そうな)こと(?:が|は|って|も)?(?:あれ(?:ば)?|ある(?:ん|の)?(?:です)?(?:か|でしょう)|ないか|ありますか|(?:何|なに)(?:か|だろ|でしょ|です))|何が(?:いい|ええ|よか|できる)(?:の|ん)?か(?:が)?、?(?:わから|分から|迷)/u,
    /(?:何か一つ|一つだけ|何か|ひとつ)(?:は|を)?(?:決め|やってみ|始め|やり)たい(?:ん|の)?(?:です|だ|や)?/u,
  ],
  en: [
    /\b(?:help me (?:to )?(?:think|work|figure|sort|decide|plan|see|with (?:it|this|that|next|monday|tuesday|wednesday|thursday|friday))|think (?:it|this|that|about (?:it|this|that|next week))? ?(?:through |over )?(?:with me|together)|work (?:it|this|that) out (?:with me|together)|(?:can|could|will|would|shall) (?:you|we) (?:please )?(?:help|think|plan|work (?:it|this|that|something) out))\b/u,
    /\b(?:what|where|how)(?: on earth| the hell)? (?:should|can|could|do|would|might|ought) (?:i|we)(?: to)? (?:even |actually |ever )?(?:do|start|begin|try|go about|handle|go from)\b.{0,50}\?|\b(?:what|where|how) (?:should|can|could|do) i (?:even )?(?:do|start|begin|try|go)(?: (?:now|next|then|about (?:it|this|that|him|her|them|next week)|with (?:it|this|that)|by \w+|before \w+))?$/u,
    /\b(?:don'?t|dunno|do not|not sure|no idea|wonder(?:ing)?|know) (?:what|where|how) (?:to|i(?:'m| am)? (?:should|could|can|meant to|supposed to|to)) (?:even )?(?:do|start|begin|go about)\b/u,
    /\b(?:one|some|any) ?(?:small |little )?thing (?:that )?(?:i|we) (?:can|could|might) (?:actually )?(?:do|try|start)\b|\bi(?:'d| would)? (?:want|need|like|have) to (?:decide|settle|pick|do|try) (?:on )?(?:one|some) ?(?:small )?thing\b|\bwhat i(?:'m| am) to do (?:with|about) (?:it|this|that|him|her|them)$|\btalk about\b.{0,40}\bwhat i(?:'m| am) to do\b/u,
  ],
};
