import type { Lang } from "../../language/index.ts";
import type { Remark } from "./aside.ts";

type Known = Readonly<
  Record<Lang, readonly { readonly what: Remark; readonly longest: number; readonly is: RegExp }[]>
>;

const ja =
  "(?:だから|けど|でも|あ|もう|いや|いえ|すみません(?:が)?|ごめん(?:なさい|ね)?|悪いけど|できれば|正直|ちょっと|あの|[、…\\s])*";
const en =
  "(?:(?:no|nah|look|please|sorry|well|and|but|so|honestly|thank you|thanks|i said(?: that)?|i told you)[,.]? )*";
const about = "(?:about|of|into|on|over|with|there|to|through|round)";

/** A subject that somebody does not want to be asked about: obeyed at once, and nothing of it is said back. What others will not speak of is told. */
export const fences: Known = {
  ja: [
    {
      what: "other-subject",
      longest: 30,
      is: /^(?:じゃあ|なら|それより|、|\s)*(?!私|俺|僕|そ|こ|あ)[^。、]{1,10}のこと(?:を|でも)?(?:聞い|きい|訊い)て(?:ください|下さい|よ|や|ほしい|欲しい|くれ|ちょうだい|ね)*$/u,
    },
    {
      what: "fence",
      longest: 44,
      is: new RegExp(
        [
          `^${ja}(?:(?:そ|こ|あ)(?:れ|こ|の(?:話|こと|件|辺|へん))|[^。、]{1,10}の(?:話|こと|件))(?:は|には|を|については|に)?[、\\s]*(?:もう|あまり|あんまり|ちょっと|今は|いまは|[、\\s])*(?:(?:言い|話し|触れ|し|思い出し|考え|聞かれ|答え)とうな(?:い|か)|(?:言い|話し|触れ|し|思い出し|聞かれ|答え)たく(?:は)?(?:ない|ありません|なか|ねえ|ないっす)|(?:触れ|聞か|訊か|掘ら|つつか)(?:ないで|んで|んといて|んどいて|れたくない)|(?:(?<=話は|ことは|件は|話、|もう)(?:ええ|いい|よか)|勘弁|結構|そっとし|ほっとい|おい(?:とい|てお)|置いと|やめと|やめ(?:て|に|ましょ|よう|たい)|なしで|無しで|パス))(?!な|なら|と言|って言)[^。]{0,14}$`,
          `^${ja}(?!ここ|これ|それ|私|俺|僕|今日|きょう|練習|残業|仕事)[^。、\\s]{1,8}(?:は|も)もう(?:いい|ええ|よか)(?:です|っす|わ|って|ばい|たい|から)*$`,
          `^${ja}[^。、]{0,14}(?:話|こと|件|事情|部分|ところ|そこ)?(?:は|には|につきましては|については|、)[^。]{0,6}(?:NG|ng|なしで|無しで|パスで|(?:伏せ|割愛)(?:させて|たい|ます)|控え(?:させて|たい|ます)|ご(?:容赦|遠慮)|遠慮(?:させて|したい|します)|ここではちょっと(?=[、。…]*$)|触ら(?:ないで|んといて)|深掘り(?:は)?(?:NG|ng|しないで|なしで))[^。]{0,16}$`,
          `^(?:もう|だから|[、\\s])+(?:その|この|あの)(?:話|こと|件)は?$`,
          `^${ja}(?:いい|ええ|よか)(?:です|っす|わ)?[、\\s]+[^。、]{1,10}の(?:こと|話)は$`,
        ].join("|"),
        "u",
      ),
    },
  ],
  en: [
    {
      what: "other-subject",
      longest: 60,
      is: new RegExp(
        `^${en}(?:(?:can|could|why don't) you |you (?:can|could) )?(?:just )?ask (?:me|us) about (?!you\\b)[^.?!]{2,30}$`,
        "u",
      ),
    },
    {
      what: "fence",
      longest: 140,
      is: new RegExp(
        [
          `^${en}i(?:'d| would| do|'ll|'m| am| won'?t| will)?(?: really| honestly)? (?:rather not|sooner not|(?:not|don'?t|do not|won'?t|will not) (?:want to|wanna|wish to|care to|like to|going to|gonna)|(?:won'?t|will not|not) be) ?(?:talk(?:ing)?|speak(?:ing)?|go(?:ing)?|stay|dwell|get(?:ting)?|be (?:drawn|asked)|say (?:any )?more|discuss(?:ing)?|look|think) ?${about}\\b`,
          `^${en}(?:i(?:'d| would) rather (?:you )?(?:didn'?t|not)|rather not|let'?s not|don'?t|do not|can we not|no need to) (?:go|get|talk|speak|ask|stay|dwell|start|dig|poke|bring)(?: me)? ?(?:up )?(?:${about}|that|her|him|them|my)\\b.{0,40}$`,
          `^${en}(?:leave|keep) (?:it|that|him|her|them|this|(?:my|the|our) [\\p{L}' -]{2,20}) (?:alone|be|there|out of (?:it|this|that)|where (?:it|that|he|she) is)(?: please| will you| thanks?)*$`,
          `^${en}(?:my|our|his|her|the) [\\p{L}' -]{2,24} (?:is|are)(?: not|n'?t) something i(?:'ll|'m| will| am|'d| would)?(?: be)? (?:discuss|talk|go|get|want|care)\\w*\\b.{0,30}$`,
          `^${en}(?:can|could|shall) we (?:please |just )*(?:drop|leave|park|skip) (?:the|that|this|him|her|my)\\b.{0,40}$|^not that(?:,? (?:please|pls|one|again))+\\b.{0,30}$`,
          `^${en}(?:don'?t|do not|no need to) (?:bring|mention|poke|dredge|drag)\\b.{0,40}$`,
          `^${en}(?:i(?:'d| would| think i'd| would much)? (?:rather|sooner|prefer(?: to| that| if)?|like to)|let'?s|can we|could we|shall we)(?: please| just)* (?:skip|avoid|park|steer clear|stay (?:off|away|clear)|leave (?:out|alone|aside)|(?:we|you) (?:did ?n[o']?t|do ?n[o']?t|not))\\b.{0,50}$`,
          `^${en}(?:leave|keep) (?:me|my|our|the|his|her) [\\p{L}' -]{2,16} out of (?:it|this|that)\\b.{0,16}$`,
          `^${en}that(?:'s| is) between me and\\b.{0,40}$`,
          `^${en}i(?:'m| am) not (?:up for|here for|keen on|comfortable|ready for|happy) (?:with |about )?(?:yarn|talk|chat|discuss|go|gett?|being|speak)\\w*\\b.{0,40}$`,
          `^${en}(?:enough|no more|nothing more|not another word) (?:about|of|on) (?:my|him|her|them|that|it|the)\\b.{0,30}$`,
          `^${en}(?:that|it|this)(?:'s| is) (?:private|personal|off limits|out of bounds|my (?:own )?business|none of your business|not (?:up )?for (?:here|this|you|discussion))$`,
        ].join("|"),
        "u",
      ),
    },
  ],
};
