import type { Lang } from "../../language/index.ts";

/** Characters, spaces left out, up to which nothing else can stand beside the wish to end. */
const longest: Readonly<Record<Lang, number>> = { ja: 30, en: 90 };

/** What is asked of the end: that it is one, or that what was told is drawn together first. */
export type End = "end" | "summary";

/**
 * Whether all of what was said is a wish to end, in whatever region's words: built of what leads up to it, the wish, and how it trails off
 * (「うん 終わろうや」, 「終わる言うたよ」, 「もうまとめてや 疲れた」, "just sum it up, I'm knackered").
 */
export function asksToEnd(text: string, lang: Lang): End | null {
  const said = text.normalize("NFKC").replaceAll("’", "'").toLowerCase();
  const bare =
    lang === "ja"
      ? said.replace(/[\s。.!！…、,・ー〜~\p{Extended_Pictographic}]|\(笑\)|笑$|w+$/gu, "")
      : said
          .replace(/[.!…\s]+$/u, "")
          .replace(/[,;.!…]+\s*/gu, ", ")
          .trim();
  if (bare.length > longest[lang] || /[?？]/u.test(bare)) return null;
  // "my tea's going cold, I'd better go": what stands before the wish is its reason.
  const half = lang === "en" && !/\bat that$/u.test(bare) ? (bare.split(", ").at(-1) ?? bare) : bare;
  return shapes[lang].find(({ is }) => is.test(bare) || is.test(half))?.asks ?? null;
}

const before =
  "(?:は(?:あ|い)|ぼちぼち|ほなら|いっぺん|時間(?:が)?(?:ない|や|だ|じゃ|な)?(?:けん|から|し|んで|ので)|うん|ううん|ええ(?=[もじほこきう終])|いや|いえ|あー?|あの|うち|もう|じゃあ?|ほな|ほんなら|ほいじゃ(?:あ)?|では|そしたら|そろそろ|きょう|今日|今夜|本日|(?:これ|ここ|この辺|このへん|次)(?:で|ら|まで)?|のところ|は|で|に|も|すみません|すいません|ごめん(?:なさい|ね)?|申し訳ない|悪い(?:けど)?|だから|じゃけえ?|やけん|やから|ないない|ちょっと|いったん|一旦|もう(?:ええ|いい|よか)(?:わ|よ|です)?|(?:疲れ|くたびれ)(?:た|ました)(?:から|ので|んで|し|けえ?|けん|わ|よ)?|(?:眠た?い|ねむた?い|しんどい|だるい|えらい)(?:から|ので|んで|し|けえ?|けん|わ|です)?)";
const after =
  "(?:終わって|(?:って|て|と)?(?:さっき|もう|何度も)?(?:言う?|いう?|ゆう?)(?:うた|った|いました|てる|とる|よる|てん)(?:ん)?|で(?!も)|や|わ|ね(?:え)?|よ|な(?:あ)?|か|ばい|たい|けえ?|けん|から|ので|し|けど|のに|です|ます|ましょう|う|んじゃ|じゃ|だ|もう|ほんま|本当に|疲れ(?:た|ました)|くたびれた|眠い|しんどい|おやすみ(?:なさい)?|ありがとう(?:ございま(?:した|す))?|また(?:ね|今度)?|お願い(?:します|ね)?|ください|もらえ(?:ます|る|たら)|ほしい|くれ(?:る|ん)?|させて|下さい)";
const would =
  "(?:i'?d (?:like|love|prefer|rather|sooner)(?: to)?|i would (?:like|rather)(?: to)?|i (?:want|need|have|ought|wanted|think i(?:'ll| should)) ?(?:to)?|i(?:'ll| will| should|'d better| better| must)|i'?m (?:going to|gonna)|gonna|wanna|going to|can (?:we|i|you)|could (?:we|i|you)|shall we|may i|let'?s|let me|mind if (?:i|we)|(?<!no |no, )time to)";
const enBefore =
  "(?:(?:ok(?:ay)?|right|well|so|anyway|look|listen|no|yeah|yes|aye|honestly|please|sorry|thanks?|thank you|cheers|i think|i guess|maybe|just|really|now|probably|if (?:that'?s|it'?s) (?:ok|okay|all right|alright|fine)|i said),? )*";
const enAfter =
  "(?:,? (?:it|this|things|that|there|here|now|up|please|then|today|tonight|soon|for (?:today|tonight|now|the (?:day|night))|if (?:that'?s|it'?s|you don'?t mind|i may|i can)(?: (?:ok|okay|all right|all the same|alright|fine|with you))?|mate|love|thanks?|thank you|cheers|really|though|i think|i guess|like i said|as i said|(?:and|cos|because|as|so|i'?m|im|i am|i'?ve|ive|i have|i|it'?s|its|my|got|to|gotta|need|must|have|be|get|some|the|a|late|up|early|tired|knackered|shattered|whacked|beat|done|sleep|kip|bed|home|work|bus|train|dinner|tea|kids?|eyes?|battery|phone|dying|closing|going|off|start|shift|morning|tomorrow|at|\\d+)))*";

const shapes: Readonly<Record<Lang, readonly { readonly asks: End; readonly is: RegExp }[]>> = {
  ja: [
    {
      asks: "summary",
      is: new RegExp(
        `^${before}*(?:お?話(?:を)?|全部|ざっと|短く)*(?:まとめ(?:て|に(?:し|入|移|行|い)(?:て|っ?て|って|ろう|こう|りたい|りましょう)?|よう?|ましょう)|締め(?:て|くくって)|総括(?:して)?|要約(?:して)?)${after}*$`,
        "u",
      ),
    },
    {
      asks: "end",
      is: new RegExp(
        `^(?:${before}+(?:お?話(?:は|を)?)?(?:終わ(?:る|ろう?|りに(?:する|しよう?|して)|りで(?:いい|ええ|よか|お願い))|おわろう?|お?しまい(?:に(?:する|しよう?|して)|で(?:いい|ええ|よか)|や|じゃ)|切り上げ(?:たい|よう?|る|ます)|失礼(?:する|します)|お暇(?:する|します)|満足(?:しました|です|した)|(?:お腹|おなか)いっぱい|(?:これ|この)(?:くらい|ぐらい|へん)(?:で|にし(?:て|よう?|ます))|(?:また)?今度にする|寝(?:んと|ないと|なきゃ|な(?:あか)?ん?)|帰り?ます|帰る(?=わ|ね|で|けん)|(?:この(?:辺|へん)|ここら)(?:で|に)(?:し(?:とき?(?:く|ます|ましょう?|よう?)|て(?:おき|ください)))|行く(?=ばい|わ|ね|で|けん)|行きます|(?:やめ|止め)(?:よう?|とく|とこう?|る(?:で|わ))|切る|閉じる|寝る|寝ます|寝よう?)${after}*|(?:お腹|おなか)いっぱい(?:です|っす|や|だ|じゃ)*(?:今日は|今夜は)?|ここら(?:で|へんで)切り上げ(?:たい|よう?|る|ます)(?:です|っす|ね|か)*|(?:また)(?:今度|別の日|明日)にする${after}*|(?:終わ(?:る|り(?:たい)?|ろう)|おわり|やめ(?:る|たい)|おしまい)(?:に(?:する|したい))?(?:って|て|と)?(?:さっき|もう|何度も)?(?:言う?|いう?|ゆう?)(?:うた|った|いました|てる|とる|よる|てん)${after}*|${before}*(?:今日|今夜|きょう)(?:は|のところは)?(?:もう|これで|ここまでで|、)*(?:十分|充分|結構|たくさん|いい|ええ|よか|おなかいっぱい|満足)${after}*)$`,
        "u",
      ),
    },
  ],
  en: [
    {
      asks: "summary",
      is: new RegExp(
        `^${enBefore}(?:${would},? )?(?:(?:just|please|quickly) )*(?:sum(?:marise|marize)?(?: (?:it|this|that|things|me|everything))?(?: up)?|wrap (?:it|this|things) up in (?:a |two |three )?(?:couple of |few )?(?:lines?|words?|sentences?|nutshell)|(?:have|give me|get) (?:the|a|my) (?:summary|gist|short version)(?: and i'?ll (?:be off|go|leave it))?)${enAfter}$`,
        "u",
      ),
    },
    {
      asks: "end",
      is: new RegExp(
        `^${enBefore}(?:${would},? )(?:(?:just|really|probably|kinda) )*(?:finish|stop|end|wrap|close|park|(?:bring|draw) (?:it|this|things) to (?:a|an) (?:close|end)|(?:love you and )leave you|(?:be )?(?:go|going)(?= now| then|$)|call it (?:a (?:day|night)|there|here)|leave (?:it|this|things)(?: there| here)?|log off|sign off|knock (?:it|this) on the head|turn in|be off|head off|head to bed|get (?:some|my) (?:sleep|kip|rest))${enAfter}$`,
        "u",
      ),
    },
    {
      asks: "end",
      is: new RegExp(
        `^${enBefore}(?:(?:i'?m|im|i am|we'?re) (?:about |nearly |just |all |pretty much )*(?:ready (?:for bed|to (?:stop|finish|end|go|call it a (?:day|night)))|talked out|done for (?:one|the|today|tonight))|(?:i )?(?:think )?(?:i'?ve |ive |i have )?had (?:my fill|all i can take)(?: for (?:today|tonight|one (?:day|night|evening)))?|that'?ll do (?:me|us)(?: nicely)? for (?:one|the|to)?(?:day|night|evening)?(?: (?:day|night|evening))?|(?:i'?m )?(?:happy|fine|glad|good|content|okay|ok) to (?:finish|stop|leave it|end|close)(?: (?:it|there|here|now))*(?: if you (?:are|like|want))?|no more (?:now|for now|today|tonight|questions))(?:,? to be honest)?${enAfter}$`,
        "u",
      ),
    },
  ],
};
