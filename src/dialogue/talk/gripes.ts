import type { Lang } from "../../language/index.ts";
import type { Remark } from "./aside.ts";

type Known = Readonly<
  Record<Lang, readonly { readonly what: Remark; readonly longest: number; readonly is: RegExp }[]>
>;

const en = "(?:(?:no|nah|well|and|but|so|oh|eh|haha|lol|now|look|aye|right|ha|hey|sorry|ok|okay)[,.]? )*";
const you = "(?:you|u|ya|ye)";
const number = "(?:one|two|three|four|five|six|seven|a few|half a dozen|\\d)";
const ja =
  "(?:いや|いえ|え|えっ|は|ん|あ|ああ|あら|やだ|もう|おっと|おい|また|ちょっと|ふふふ?|はは|[、…\\s])*";
const laugh = "(?:[（(]?(?:笑|爆)[）)]?|[wｗ])*";

/** What is said against how the counsellor listens: what it picked, that it jumped, came too early, reads out, or makes more of it than was meant. */
export const gripes: Known = {
  ja: [
    // A joke at a solemn tone.
    {
      what: "teased",
      longest: 26,
      is: /^(?:[^。]{0,6}、)?(?:葬式|お通夜|通夜|法事|説教|道徳の時間|お経)(?:じゃ|や|では|と)?(?:ない|違う|ちゃう|なか|あらへん)[^。]{0,10}$|^(?:そんな|あんまり|もう|、)*(?:しんみり|深刻に|重たく|暗く|おおげさに|大げさに|大袈裟に)(?:し|なら|とら|聞か|言わ)[^。]{0,10}(?:で|といて|な|って)[^。]{0,12}$|^(?:占い師|お坊さん|先生|詩人|哲学者|校長|探偵|刑事)(?:かいな|かよ|ですか|か|みたい)(?:[（(]笑[）)])?$/u,
    },
    {
      what: "rebuke",
      longest: 40,
      is: new RegExp(
        [
          `^${ja}(?:そこ|そっち|それ)(?:を|の方|のほう)?(?:拾|取|とる|選|聞|き|訊)(?:い|き|っ|う|く|わ)?(?:て|た|ん|の|ます|る)?[^。]{0,10}(?:か|ね|の|なあ?|わけ|[?？])[^。]{0,6}$`,
          `^${ja}(?:そこ|そっち)(?:です|なん|や|だ)?(?:か|かい|かーい|かよ)?${laugh}[?？]?${laugh}$`,
          `^${ja}また(?:それ|これ|同じ|その質問|立ち止ま[^。]{0,4}|止ま[^。]{0,4}|拾[^。]{0,4})${laugh}[?？]?${laugh}$`,
          `(?:聞き方|言い方|返し方|訊き方|まとめ方)(?:は|を)?(?:しない|せん|すな|やめ|よし)[^。]{0,10}$`,
          `^(?:[^。、]{1,10}[、\\s])?聞か(?:ない|へん|ん|ねえ)(?:ん|の)?(?:か(?:ー|あ)?い|かよ|んか)[^。]{0,4}$`,
          `^${ja}(?:と|って)(?:言|いう|ゆ)われて(?:も)?(?:なあ?|ねえ?|困る|困ります)?$`,
          `^${ja}(?:ふたつ|二つ|三つ|みっつ)(?:って|と(?:か|いう))[^。]{0,14}$|^(?:だから)?[、\\s]*(?:同じ|一つの|ひとつの)話[^。]{0,12}(?:つもり|です|よ|や|だ|ばい|たい)[^。]{0,8}$`,
          `^(?:今|いま)(?:の)?[^。]{0,4}(?:いい|ええ|よか)(?:とこ|ところ)(?:だった|やった|なの|やの)[^。]{0,6}$`,
          `^(?:まだ|なんも|何も|[、\\s])+(?:話し|言っ|言う|ゆう|言い終わっ|話し終わっ)て?(?:い)?(?:ない|ません|へん|なか|ねえ|とらん)[^。]{0,10}$`,
          `^(?:だから)?[、\\s]*(?:そこ|それ)(?:じゃ|や|では|で)(?:なく|ない|なか|ねえ)[^。]{0,30}(?:とこ|ところ|ほう|方|こと)[^。]{0,14}$`,
          `(?:あんた|あなた|そっち|おたく|機械)(?:へ|に(?:対する|言うた|言った)?)の?(?:文句|苦情|注文)[^。]{0,6}$`,
          `^(?:いや|いえ|[、\\s])*(?:辞め|やめ|転職|離れ)(?:る|たい|する)?(?:なんて|とは|とまで|って)[^。]{0,6}(?:言|ゆ|いう)(?:って|うて)(?:は)?(?:い)?(?:ない|ません|へん|なか|ねえ)[^。]{0,6}$`,
          `^${ja}(?:急に|いきなり)[^。]{0,8}(?:事務的|他人行儀|お堅|かた[いく]|まじめ|真面目)[^。]{0,6}$`,
        ].join("|"),
        "u",
      ),
    },
    {
      what: "reminded",
      longest: 30,
      is: /^(?:だから|いや|もう|[、\s])*(?:さっき|最初に|もう|今|いま|たった今|前に)(?:も|から)?[、\s]*(?:言|ゆ|いっ|いう|答え|話し)(?:う|っ)?た(?:ばっか(?:り)?[^。]{0,8}|じゃろう?(?:が)?|じゃん|じゃないか|だろ|でしょ|ばい|っちゃ|やん|やろ|よ|のに|けど|が)?(?:[（(]?笑[）)]?)?$|(?:そう|いま|今)[^。]{0,4}言い直し(?:た|ました)(?:ん|の)?(?:です|だ|や)?(?:けど|が|よ|のに)*$|^(?:だから)?[、\s]*[^。]{1,20}(?:って|て)(?:言|ゆ|いう)(?:うた|った|とう|よる|よう|とるやろ)(?:でしょ|やろ|やん|ばい|たい|のに|けど|よ|ろ)*$/u,
    },
  ],
  en: [
    // A joke at a hushed voice, or at an odd remark.
    {
      what: "teased",
      longest: 60,
      is: new RegExp(
        [
          `^${en}(?:calm down|steady on|easy(?: now| tiger)?|keep your hair on|don'?t panic|lighten up|cheer up|give over|relax)(?:,? (?:mate|love|pal|hen|dear|lad|now|will ${you}))*$`,
          `^(?:ta|thanks|cheers|thank you)[,.! ]+(?:i(?:'ve)? )?(?:just |only )?(?:had|did|got|put) (?:a|my|me|on)\\b.{2,30}$`,
          `^(?:you|that was you)[,. ]+(?:just (?:then|now)|there|of course|obviously)$`,
          `^${en}(?:it'?s|its|i'?m|i am) (?:only |just )?(?:a |an |the )?[\\p{L}' ]{2,20},? not (?:a |an )?(?:tragedy|funeral|drama|dying|dead|crisis|opera|poem|sermon)\\b.{0,24}$|^${en}(?:steady on|calm down),? .{0,50}$|^(?:ooh|oh|blimey|well),? (?:hark|listen|get|look) (?:at|to) (?:you|the|him|this)\\b.{0,24}$|\\b(?:funeral|church|hushed|vicar'?s?|counsellor) voice\\b|^next (?:you|u)(?:'ll| will) be\\b.{0,40}$`,
          `^is (?:that|it) (?:no|not) enough(?: for ${you})?$`,
        ].join("|"),
        "u",
      ),
    },
    {
      what: "rebuke",
      longest: 150,
      is: new RegExp(
        [
          `\\b${you}(?:'ve| have)? (?:just |now |gone and )?(?:changed|switched|dropped|left) the subject\\b`,
          `\\b(?:and |but |then )?${you}(?:'ve| have)? (?:just |only )?(?:asked|ask) (?:me )?(?:about (?:a|the) |to(?: do it)?$)`,
          `\\b${you}(?:'ve| have| always)? (?:take|took|taken|pick|picked|chose|got|quoted|kept|grabbed) (?:up )?the (?:wrong|least|one|silly|daft|boring)\\b`,
          `^${en}(?:please )?(?:don'?t|stop|quit) (?:rush|quot|repeat|copy|parrot|push|interrupt|say|jump)\\w*\\b.{0,40}$`,
          `\\b(?:nothing like|not (?:at all |anything like |even )?|miles from|nowhere near) what i (?:said|meant|told|was saying)\\b`,
          `\\bnot the (?:part|bit|piece|thing|line|word|point) i\\b|\\bmissed the point\\b`,
          `\\b(?:that|this|it)(?: came| comes|'s| is| was|s)? (?:right |a bit |kinda |so |very )*(?:out of (?:nowhere|the blue|left field)|random|off topic|a (?:big |bit of a )?(?:leap|jump|swerve))\\b.{0,12}$`,
          `^${en}i(?:'m| am| was| hadn'?t| haven'?t| wasn'?t)? (?:only |still |just )*(?:halfway|half way|in the middle|finished|not finished|not done|done)\\b.{0,12}\\b(?:about|with|through|of|on)\\b.{0,30}$`,
          `^${en}of all (?:the )?(?:things|that|bits|what i said)\\b.{0,40}$`,
          `\\b${you}(?:'ve| have|'ve got| have got| only have| know) (?:only )?(?:about |maybe |got )?${number} (?:phrases|lines|sentences|questions|words|tricks|answers)\\b`,
          `\\b(?:bad|wrong|odd|funny|strange|weird|poor|queer) (?:time|moment|place|one|way) (?:to|for) (?:ask|put|say|stop|pick|finish|that|it)\\w*\\b`,
          `^${en}i(?:'d| would) have (?:preferred|liked)(?: it)?,? (?:it )?if ${you}\\b`,
          `^${en}${you} (?:could|might)(?:'ve| have) (?:said|asked|just)\\b|\\b${you} offered\\b`,
          `^${en}(?:that|it)(?:'s| is) not what i (?:was|am|'m) (?:talking|on|telling ${you}) about\\b`,
          `^${en}i(?:'m| am| was)? ?(?:didn'?t|never|not) (?:begin|start|open) with\\b.{0,60}$|^${en}i? ?(?:didn'?t|never|didnt) ask ${you}\\b.{0,20}$`,
          `^["“'‘]?(?:in the same breath|go on|tell me more|i'?m listening|say more|thank you for (?:telling|saying))[^.]{0,24}["”'’]? (?:again|once more|every time)$`,
          `^${en}(?:there'?s|there is) no rest of it\\b.{0,20}$|^${en}(?:there (?:is|was)n'?t|there'?s no) any? ?more\\b.{0,12}$`,
          `^${en}${you}(?:'re| are) (?:off|away) again\\b|^${en}(?:that'?s|that is) not (?:an )?answer\\b.{0,20}$`,
          `^${en}(?:what|who) (?:has|have|does|do) .{1,30}(?:got )?to do with (?:it|this|that|the|my)\\b.{0,30}$`,
          `^${en}(?:${you}(?:'ve| have) (?:us|me|them) |i think ${you}(?:'ve| have) us )?(?:mixed up|all mixed up)\\b`,
        ].join("|"),
        "u",
      ),
    },
    {
      what: "reminded",
      longest: 110,
      is: new RegExp(
        [
          `^${en}(?:i(?:'ve| have)? |we(?:'ve| have)? )?(?:just |already |only |literally )*(?:told|tellt|telt) (?:${you})(?: (?:that|it|this|all that|already|before))*(?:,? .{1,50})?$`,
          `^${en}i(?:'ve| have)? (?:already|just) (?:explained|covered|mentioned|answered|gone over)\\b.{0,40}$`,
          `^${en}we(?:'ve| have) been (?:at|on|over|through) (?:it|this|that)\\b.{0,24}$`,
          `^${en}i(?:'ve| have)? literally (?:just )?(?:said|told ${you})\\b.{0,20}$`,
        ].join("|"),
        "u",
      ),
    },
  ],
};
