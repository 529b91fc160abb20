import type { Lang } from "../../language/index.ts";
import { sentencesOf } from "../sentences.ts";
import { plain } from "./question.ts";
import { standardJa } from "./standard-ja.ts";

/** What somebody asks the counsellor to do with them: think about a step, or put a question to them. */
export type Help = "step" | "question";

/** Characters above which a sentence tells of something rather than asks for help. */
const longest: Readonly<Record<Lang, number>> = { ja: 60, en: 160 };

/** The help that an utterance asks for; null where it asks for none. What was said last counts. */
export function helpAskedFor(text: string, lang: Lang): Help | null {
  const sentences = sentencesOf(text).map(plain);
  for (const [index, said] of sentences.toReversed().entries()) {
    if (said.length > longest[lang] || turnsAway[lang].test(said)) continue;
    const standard = lang === "ja" ? standardJa(said) : said;
    if ([said, standard].some((each) => asksToBeAsked[lang].test(each))) return "question";
    // "What do I do? I file.": who answers it has only taken a run at it.
    const isLast = index === 0;
    if (isLast && asksForAStep[lang].some((shape) => shape.test(said) || shape.test(standard))) return "step";
  }
  return null;
}

/** A wish for another subject is obeyed as such. */
const turnsAway: Readonly<Record<Lang, RegExp>> = {
  ja: /ほかの|他の|別の|違う|ちがう|(?:軽い|明るい|楽しい)(?:の|こと|話)/u,
  en: /\b(?:else|other|another|different|nicer?|light(?:er)?|cheer\w*|happ(?:y|ier)|fun(?:ny)?|easier(?! if))\b/u,
};

const asksToBeAsked: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:^|、|で|なら|じゃあ|もう|ねえ|\s)(?:何か|なにか|なんか|何でも|なんでも|そっちから|そちらから|あなたから|もっと|ちゃんと|逆に)(?:質問|しっかり|を|も|、|\s)*(?:聞い|訊い|きい|尋ね|質問し)て(?:ください|下さい|くれ(?!た|て)|ほしい|欲しい|みて|もらえ|ちょうだい|や|よ|な|ね|[。?]|$)|(?:聞き|訊き|きき|尋ね|質問し|知り)たい(?:こと|ん|の)(?:って|とか|は|も|が)?(?:ない|ある|あります|ありません|なか)(?:の|ん|と)?(?:です)?か?[?？]?$|質問(?:は|とか|って)?(?:ない(?:の|ん)?|あります|ある|どうぞ|して)(?:です)?か?(?:くだ[^。]{1,3})?[?？]?$|(?:何|なに)(?:を|が|ば)?(?:聞き|訊き|きき)たい(?:ん|の|と)?(?:です)?か?[?？]?$|(?:聞かれ|質問され|訊かれ)(?:た|る)(?:ほう|方)が[^。]{0,10}(?:話しやす|楽|いい|助か)[^。]{0,24}$|(?:聞い|訊い)て(?:も)?(?:もらって|いただいて)(?:も)?(?:いい|よろしい|ええ)[^。]{0,6}$|(?:聞い|訊い)てみたいこと[^。]{0,8}(?:か|[?？])$|^(?:何か|なにか)?[、\s]*ご?質問(?:が|は)?[^。]{0,10}(?:あれば|ありましたら|あるなら)|(?:お尋ね|お聞き)になりたい|聞きたいこと(?:が)?(?:あっ|あれ|ある)(?:たら|ば|なら)[^。]{0,4}(?:聞い|訊い|どうぞ)|(?:黙っ|だまっ)[^。]{0,6}(?:聞い|訊い)て[^。]{0,4}$|^(?:そっち|そちら|あんた|あなた)(?:から|のほうから)[^。]{0,6}(?:聞い|訊い|質問し)て[^。]{0,8}$|(?:あなた|あんた|そちら)(?:なら|だったら)[^。]{0,6}(?:何|なに|どう)(?:を|て|って|と)?(?:聞|訊|きく|尋ね)/u,
  en: /(?:^|[,;:] |\b(?:you|please|just|then|on|right|so|and|well|now|no|must|have to) )ask (?:me|us) (?:something|summat|smth|sth|sumthin\w*|anything|one|away|then|now|a (?:proper|real|good|better|straight|harder|decent|sensible) (?:one|question)|a question|(?:a )?questions?)\b(?! (?:about|on) )|\bwhat (?:would|do|will|might|are) you (?:going to |gonna |want to |like to |wanting to )?(?:ask|want to know|like to know|wanna know)\b|\b(?:have|got|haven't|hadn't|do) you (?:not )?(?:got |have )?(?:any|a|no|some) (?:more |other )?questions?\b|\b(?:thought|expected|think|figured|hoped) (?:that )?you(?:'d| would| might|'ll)? (?:have|ask|want)\b.{0,24}\bquestion|^(?:go on,? |well,? |so,? |right,? )*(?:then )?ask (?:me )?(?:then|away)?$|^(?:\w+[,.]? )?got (?:a|any) questions?\b.{0,10}$|\byou must have (?:something|a question|questions)\b.{0,30}|^if you have (?:a|any) questions?\b.{0,30}$|\byour (?:shout|turn|go)\b(?: to ask)?[^.?!]{0,10}$|^(?:\w+,? ){0,4}(?:fire away|hit me(?: with (?:one|it|a question))?|shoot|ask away)$|\bwhat d'?(?:you|ya|ye) (?:want|wanna|like) to know\b|\b(?:you|u) ask (?:me )?(?:something|one|now|away)\b|\beasier if (?:you|u) ask\b|\b(?:is there )?anything (?:you|u)(?:'d| would)? ?(?:like|want) to (?:know|ask)\b|\byour turn to ask\b|\b(?:was|is) there (?:something|anything|summat) (?:else )?(?:you|u|ya)(?:'d| would|'re| were)? (?:want|like|wanting|liked|meant|going|meaning)\w*(?: to)? (?:ask|know|say)\b|\bi asked (?:you )?what you(?:'d| would) ask\b/u,
};

const asksForAStep: Readonly<Record<Lang, readonly RegExp[]>> = {
  ja: [
    /(?:整理|考え|決め|準備|段取り|計画)(?:る|の|する)?(?:の|こと)?(?:を)?(?:手伝|一緒に|助け)|(?:一歩目|はじめの一歩|最初の一歩|糸口)[^。]{0,10}(?:一緒に|探|考え|見つけ)|一緒に(?:探|整理|決め|練|見|検討)[^。]{1,14}(?:ます|たい|ください|ほしい|ら嬉し|ら助か)/u,
    /(?:ご?相談)(?:に(?:乗っ|のっ)て|(?:を)?(?:させて|したい|しても|でき|願え|いいです))[^。]{0,14}$/u,
    /(?:次|これから|この先|明日)(?:は|に|、)?(?:何|なに|なん)(?:を|ば)?(?:し|すれ|やれ|やっ)(?:たら|れば|ば|りゃ)/u,
    /(?:どう|どない)し(?:よう|ょう)(?:かな|か|かね|ね|、|。|$)[^。]{0,12}(?:知恵|考え|教え)?/u,
    /(?:どこ|何|なに)から(?:手|始め|取りかか|やっ)[^。]{0,14}(?:わから|分から|か|やら|だか)/u,
    /一緒に(?:[^。、]{0,8})?考え(?:て|た|られ|よう|ません)|(?:考える|決める)の(?:を)?手伝|(?:相談に乗っ|知恵(?:を)?貸し|ヒント(?:を)?(?:くれ|くだ)|アドバイス(?:を)?(?:くれ|くだ|お願|ほし|欲し|もら|いただ))/u,
    /(?:どう|どげん|どがん|なじょ)(?:し|すれ|すり|や)(?:たら|ったら|れば|ば|りゃ|たっちゃ)[^。、]{0,4}(?:いい|ええ|よい|よか|良い|えがった)[^。]{0,8}(?:か|かな|かねえ?|とね|ろう|でしょう?|だろう?|やろ|[?？]|わから[^。]{0,6}|分から[^。]{0,6})(?:ね|な|と|です)*[?？]?$/u,
    /(?:何|なに|なん)(?:を|から|ば)?(?:し|すれ|やれ|始め|手をつけ|やっ)(?:たら|れば|ば|りゃ)[^。、]{0,4}(?:いい|ええ|よい|よか|良い)[^。]{0,10}(?:か|かな|ろう|でしょう?|だろう?|やろ|[?？]|わから[^。]{0,6}|分から[^。]{0,6})(?:ね|な|です)*[?？]?$/u,
    /(?:何か|なにか|なんか)?(?:一つ|ひとつ|一個)?[、\s]*(?:自分に|私に|俺に)?でき(?:る|そうな)こと(?:が|は|って|も)?(?:あれ(?:ば)?|ある(?:ん|の)?(?:です)?(?:か|でしょう)|ないか|ありますか|(?:何|なに)(?:か|だろ|でしょ|です))|何が(?:いい|ええ|よか|できる)(?:の|ん)?か(?:が)?、?(?:わから|分から|迷)/u,
    /(?:何か一つ|一つだけ|何か|ひとつ)(?:は|を)?(?:決め|やってみ|始め|やり)たい(?:ん|の)?(?:です|だ|や)?/u,
  ],
  en: [
    /\b(?:help me (?:to )?(?:think|work|figure|sort|decide|plan|see|with (?:it|this|that|next|monday|tuesday|wednesday|thursday|friday))|think (?:it|this|that|about (?:it|this|that|next week))? ?(?:through |over )?(?:with me|together)|work (?:it|this|that) out (?:with me|together)|(?:can|could|will|would|shall) (?:you|we) (?:please )?(?:help|think|plan|work (?:it|this|that|something) out))\b/u,
    /\b(?:what|where|how)(?: on earth| the hell)? (?:should|can|could|do|would|might|ought) (?:i|we)(?: to)? (?:even |actually |ever )?(?:do|start|begin|try|go about|handle|go from)\b.{0,50}\?|\b(?:what|where|how) (?:should|can|could|do) i (?:even )?(?:do|start|begin|try|go)(?: (?:now|next|then|about (?:it|this|that|him|her|them|next week)|with (?:it|this|that)|by \w+|before \w+))?$/u,
    /\b(?:can|could|will|would) (?:u|you|ya) (?:please |pls )?help (?:me|us) (?:w|wi|with|out)\b|\bwhat do (?:you|u) (?:suppose|think|reckon) i (?:ought|should|could|can)\b|\bwhere (?:does|do|should) (?:i|we|(?:a|somebody|someone) [\p{L} ]{0,24}?) go from here\b/u,
    /\b(?:your|a bit of|some|any|a) (?:help|hand|steer|pointers?)\b.{0,40}\b(?:plan|figur|think|work|sort|say|decid|start|step)\w*|\bmy next (?:move|step)\b.{0,40}\?|\bwhat(?:'s| is| should be) my next (?:move|step)\b|\b(?:give|gie|gi'e) (?:us|me) (?:an? )?(?:idea|clue|steer|pointer)s?\b|\b(?:work|think|talk|go|walk)(?: it| this| that)? through (?:with me|together)\b|\b(?:need|want|got|have) to (?:sort|fix|decide|settle|plan) (?:one|something|a thing|this)\b.{0,24}\b(?:before|by)\b|\bwhat (?:somebody|someone|a person|people) (?:in my shoes|like me)\b.{0,20}\b(?:do|does)\b/u,
    /\b(?:don'?t|dunno|do not|not sure|no idea|no clue|idk|wonder(?:ing)?|know) (?:what|where|how) (?:to|i(?:'m| am)? (?:should|could|can|meant to|supposed to|to)) (?:even )?(?:do|start|begin|go about)\b/u,
    /\b(?:one|some|any) ?(?:small |little )?thing (?:that )?(?:i|we) (?:can|could|might) (?:actually )?(?:do|try|start)\b|\bi(?:'d| would)? (?:want|need|like) to (?:decide|settle|pick|try) (?:on )?(?:one|some) ?(?:small )?thing\b|\bwhat i(?:'m| am) to do (?:with|about) (?:it|this|that|him|her|them)$|\btalk about\b.{0,40}\bwhat i(?:'m| am) to do\b/u,
  ],
};
