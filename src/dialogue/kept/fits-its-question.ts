import type { Lang } from "../../language/index.ts";
import type { Topic } from "../topic.ts";
import { tellsAnAct } from "./act-told.ts";
import { tellsATime } from "./time-told.ts";

/** Whether a sentence is of the sort that a question asks for: a time for when, an act for a plan, something in the way for an obstacle. */
export function fitsItsQuestion(said: string, topic: Topic, lang: Lang): boolean {
  const plain = said.normalize("NFKC").replaceAll("’", "'").toLowerCase().trim();
  switch (topic) {
    case "outcomes.plan":
      return tellsAnAct(said, lang);
    case "outcomes.plan-first-step":
      return tellsAnAct(said, lang) || saysWords[lang].test(plain);
    case "outcomes.plan-answer":
      return (
        tellsAnAct(said, lang) ||
        (plain.length <= fewWords[lang] && !isNone[lang].test(plain) && !noWayOut[lang].test(plain))
      );
    case "outcomes.plan-when":
      return tellsATime(said, lang);
    case "outcomes.plan-with":
      return !isNone[lang].test(plain) && !isGone[lang].test(plain) && !isNobody[lang].test(plain);
    case "outcomes.plan-obstacle":
      return !isNone[lang].test(plain) && !noHindrance[lang].test(plain);
    case "outcomes.collaboration":
      return (
        exchanges[lang].test(plain) &&
        !isHalf[lang].test(plain) &&
        !isNone[lang].test(plain) &&
        !noExchange[lang].test(plain)
      );
    case "outcomes.aspiration":
      return (
        !isNone[lang].test(plain) &&
        !onlyGuessed[lang].test(plain) &&
        !isOnlyATime(plain, lang) &&
        !isOfThisMinute(plain, lang)
      );
    case "outcomes.values":
      return !isNone[lang].test(plain) && !isOnlyATime(plain, lang) && !isOfThisMinute(plain, lang);
    case "outcomes.fit":
    case "assets.gained":
      return (
        !isOnlyATime(plain, lang) &&
        !isNone[lang].test(plain) &&
        !wornBody[lang].test(plain) &&
        !isOfThisMinute(plain, lang) &&
        !wouldRatherNot[lang].test(plain)
      );
    default:
      return !isNone[lang].test(plain);
  }
}

/** Whether a sentence says that nothing of the answer is of the sort: the one who was named has died, nothing is in the way. */
export function forbids(said: string, topic: Topic, lang: Lang): boolean {
  const plain = said.normalize("NFKC").replaceAll("’", "'").toLowerCase().trim();
  if (topic === "outcomes.plan-with") return isGone[lang].test(plain);
  if (isOutcome.test(topic) && (wouldRatherNot[lang].test(plain) || handsBack[lang].test(plain))) return true;
  if (/^outcomes\.(?:aspiration|values|fit)$/u.test(topic) && insistsOnADay[lang].test(plain)) return true;
  if (topic === "outcomes.fit" && nobodyComes[lang].test(plain)) return true;
  if (isStepOfPlan.test(topic) && saysAgain[lang].test(plain)) return true;
  if (/^(?:outcomes\.(?:aspiration|fit)|assets\.gained)$/u.test(topic)) return isPlainNo[lang].test(plain);
  return topic === "outcomes.plan-obstacle" && noHindrance[lang].test(plain);
}

const isOutcome = /^(?:outcomes\.|assets\.)/u;

/** What may come of itself is no aim: 「辞めてるかもしれない」, "I might have left by then". */
const onlyGuessed: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:辞め|やめ|いな|消え|死ん|変わら|続け)[^。、]{0,8}(?:かも|だろう|でしょう|んじゃない)|^(?:どう(?:でしょう|だろう|やろ|かな)|さあ|[^。、]{1,8}ねえ?)[。…\s]*$|(?:負け|勝ち)な気/u,
  en: /\b(?:might|may|could|will|'ll) (?:have|be) (?:left|gone|dead|quit|out of (?:here|a job)|the same|retired)\b|\bwho knows\b|\b(?:same as now|still here)\b/u,
};

/** How it is just now, something that happened, or what another said: told on, and no answer to what one aims for, holds dear or can do. */
function isOfThisMinute(plain: string, lang: Lang): boolean {
  return tellsOn[lang].test(plain) && !wants[lang].test(plain);
}

const tellsOn: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:機械|ロボット|AI|システム|電波|自動)(?:化)?(?:が|に|で)[^。]{0,10}(?:入る|入っ|なる|変わ|取られ|飛ぶ)|(?:要ら|いら)(?:ん|ない|なく)(?:よう)?(?:に)?な|(?:どう|どげん|どない)(?:なる|する)?(?:か|ん|の)?(?:ね|な|のう)*$|仕事[がの]なくな|(?:首|クビ|解雇|リストラ)(?:に|を|され)|まだ[^。]{1,14}(?:途中|続き|話)|(?:いまは|今は|いまの|今の)[^。]{0,14}(?:置いて|いい|やめ)|(?:は|が)、?[^。、]{1,8}さんと(?:いい|言い)ます|^(?:昨日|おととい|さっき|この(?:前|間)|先週|先月|去年)[^。]*(?:た|ました)(?:ん(?:です|だ))?[よねわ]?$/u,
  en: /^(?:they|people|folk|no ?body|no one) (?:don'?t|doesn'?t|never|didn'?t|won'?t)$|^(?:they|people|folk) (?:don'?t|never)\b[^.]{0,12}$|\b(?:get|got|getting|buy|bring in|put in|replaced by) (?:a |some |the )?(?:robots?|machines?|ai)\b|^(?:you'?re|you are|youre)\b|^(?:['"]?and .* goes in|add: )|^(?:a bit|bit|so|very|really|quite|sort of|kind of)? ?(?:lighter|sick|better|worse|odd|strange|funny|tired|shaky|tearful|numb|sad|cross|angry|relieved)\b|\b(?:makes|made) my (?:stomach|heart|head|skin)\b|\b(?:would've|wouldve|would have) been\b|^(?:it'?s|its|that'?s|thats) (?:not )?(?:asking|a lot|a funny|an odd|a strange|a hard|a big)\b|^(?:his|her|their) \w+ (?:was|were|is|would|wouldve)\b|^(?:i'?m|im|we'?re) still (?:on|at|in|with|telling)\b|^(?:they|he|she) let me go\b|\b(?:lost (?:the|my) job|made redundant|redundanc(?:y|ies)|laid off|got the sack|sacked)\b|\bnot much to ask\b|^(?:yesterday|last (?:week|night|year|month|monday|tuesday|wednesday|thursday|friday))\b/u,
};

const wants: Readonly<Record<Lang, RegExp>> = {
  ja: /たい|ほしい|欲しい|ために|大事|大切/u,
  en: /\b(?:want|wish|hope|matters?|so that|care|love)\b/u,
};

/** The question handed back, with or without its mark: "of what", 「何がですか」: whatever follows is said to the counsellor. */
const handsBack: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:え|は|いや|、|\s)*(?:何|なに|なん|誰|だれ|どこ|いつ)(?:が|の|を|に|と|から|の話)?(?:です|や|だ|の|って)*(?:か|ねん)?[?？。\s]*$/u,
  en: /^(?:eh |sorry |but |and )*(?:if|of|about|with|for|from|to|in) (?:what|who|whom|which|where)(?: happens| way| way round)?[?.!\s]*$|^(?:what|who|which|where|why)(?: of| about| for| way round| happens)?[?.!\s]*$/u,
};

const isStepOfPlan = /^outcomes\.plan-(?:obstacle|answer|first-step)$/u;

/** Told before, and told again because it was not heard. */
const saysAgain: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:って|と)(?:さっき|前に|もう)?(?:言い|ゆい|言う|ゆう)(?:ました|うた|た)(?:よ|けど|でしょ|やろ|やん)?[。\s]*$/u,
  en: /^(?:but |well |like )?i (?:just )?(?:said|told you|already said)\b|\bi said \w+[.!]*$|\b(?:youre|you're|yer|ye're) (?:away|off) (?:on|again)\b/u,
};

/** Asked what others come to them for: nobody does. */
const nobodyComes: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:誰も|だれも|別に誰も)[^。、]{0,8}(?:来|頼|聞)[^。、]{0,3}(?:ない|ん|ません|へん)/u,
  en: /^(?:well |no |uh )*(?:they|people|folk|no ?body|no one) (?:don'?t|dont|never|do(?:es)?n'?t|comes?|asks?)[.!\s]*$/u,
};

/** A day said again is the plan's, whatever was asked. */
const insistsOnADay: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:だから|いや)?[、\s　]*[月火水木金土日]曜(?:日)?(?:だ|や|じゃ)?(?:って|て)(?:言|ゆ)/u,
  en: /\bi (?:just )?(?:said|told you)(?: on)? (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|next \w+)\b/u,
};

/** An answer that turns the question away: "I'd rather not finish on that". */
const wouldRatherNot: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:で|には?|は)(?:終わり|締め|しめ)たくない|(?:答え|言い|話し)たくない|(?:最後|おしまい)に(?:それ|そんな)/u,
  en: /\b(?:rather not (?!be)|don'?t want to (?:finish|end|talk|say|answer|go there)|funny (?:one|thing|question) to)\b/u,
};

/** 「三月」, "Monday after close": when, and nothing else. */
function isOnlyATime(plain: string, lang: Lang): boolean {
  return onlyATime[lang].test(plain);
}

const onlyATime: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:じゃあ|まあ|たぶん|来|再来|今|次の|毎)?(?:(?:月|火|水|木|金|土|日)曜(?:日)?[\s　]+(?:休み明け|朝|夜|昼|夕方|午前|午後)$|[0-9一二三四五六七八九十]{1,3}(?:月|日|時|年後|週間後)|[月火水木金土日]曜(?:日)?|明日|あした|今日|今夜|来週|来月|来年|今週|今月|週末|年末|年明け|月末|月初|朝|昼|夜|夕方|盆|正月)(?:の[^。、]{1,6})?(?:に|は|か|かな|くらい|ぐらい|ころ|頃|まで|中|です|だ|から)*[。]?$/u,
  en: /^(?:it'?s )?\d{1,2}(?::\d\d)? ?(?:am|pm)[.! ]*$|^(?:on |by |after |before |next |this |every |maybe |say |the |in |around |early |late |first |end of )*(?:mon|tues|wednes|thurs|fri|satur|sun)?(?:day|week|weekend|month|year|morning|evening|night|tonight|tomorrow|lunch|christmas|new year|easter|summer|winter|spring|autumn|january|february|march|april|may|june|july|august|september|october|november|december)s?(?: (?:after|before|at|or|maybe|morning|evening|night|probably|then|week|next)\b(?: \w+){0,2})?[.! ]*$/u,
};

/** Characters of an answer that may be a bare thing or name. */
const fewWords: Readonly<Record<Lang, number>> = { ja: 14, en: 30 };

/** A no by itself: what follows it says why, and is no answer. */
const isPlainNo: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:別に|べつに|特に|とくに)?(?:ない|ないです|ありません|ないなあ?|ないね|おらん)[。…\s]*$/u,
  en: /^(?:no|nah|nope|nowt|not really|none|nothing)[.,!\s]*$/u,
};

/** Words that one would begin with: 「すまん」って送る, "I'd say: …". */
const saysWords: Readonly<Record<Lang, RegExp>> = {
  ja: /^[「『].{2,}[」』](?:って|と)?(?:言う|言います|伝える|送る|聞く|書く)?[。\s]*$|[^、。]{2,}(?:って|と)(?:言う|言います|伝える|送る|聞く|書く)?[。\s]*$/u,
  en: /^[“"'].{2,}[”"']|\b(?:say|tell|ask|write)\b/u,
};

/** None, or not known. */
const isNone: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:いや|いえ|うーん|まあ|もう|別に|べつに|特に|とくに|今は|いまは|今のところ|、|\s)*(?:ない|なし|無し|無い|無|いない|おらん|おりません|いません|ありません|ないない|ゼロ|何も|なんも|なにも|誰も|だれも|わからん|わからない|わかりません|わかん(?:ない|ね[えぇ]?)|分かん(?:ない|ね[えぇ]?)|分からない|知らん|知らない|ノーコメント|パス|[^。、]{1,6}(?:とか|なんて|なんか)(?:は|も)?ない)(?:です|っす|な|ね|よ|わ|けど|ません|ない|いない|おらん|おらへん|ねえ)*[。…!！\s]*$/u,
  en: /^(?:well |um |er |honestly |i |sorry |oh )*(?:no|nope|nah|none|nothing|nowt|nobody|no one|noone|nada|never|zilch|not (?:really|much|at all|sure|that i know of)|no (?:idea|clue|comment|chance)|not a (?:clue|chance of it)|(?:i )?(?:do not|don'?t|dont) know|dunno|idk|pass|blank|stumped|refused|(?:i )?(?:couldn'?t|can'?t) say)(?:,? (?:no|nope|really|at all|much|whatsoever|comes? (?:up|to mind)|to (?:say|add|speak of)|i can think of|special|honestly|boss|mate|love|sorry|touch wood|that i know of|nada|yet|for now))*[.! ]*$/u,
};

/** Neither a thing nor a name that could help. */
const noWayOut: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:ない|ません|ん|へん|た|ました)(?:です|よ|わ|ね|な)?[。\s]*$|^(?:大丈夫|平気|やめる|やめます)/u,
  en: /^(?:you\b|(?:i'?m|im|i am) (?:fine|ok|lost|good)|if what|not\b|\w+ happens)/u,
};

/** Whom nobody can go to any more. */
const isGone: Readonly<Record<Lang, RegExp>> = {
  ja: /亡くな|死ん|逝っ|他界|もうい(?:ない|ません)/u,
  en: /\b(?:dead|died|passed(?: away)?|late (?:dad|mum|mom|mother|father|wife|husband))\b/u,
};

/** A place or a thing is nobody to do it with. */
const isNobody: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:布団|家|うち|部屋|机|テレビ)(?:で|に|が)?(?:す|いい)?[。\s]*$/u,
  en: /\b(?:my own (?:bed|house|home|desk|company)|(?:the|my) (?:bed|sofa|telly|kettle|desk))\b/u,
};

/** Not in anybody's way: all is well, or one knows what one will do. */
const noHindrance: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:大丈夫|平気|問題(?:は)?な|(?:すぐ|普通に|何とか|なんとか)(?:でき|行け|いけ)|やるだけ)/u,
  en: /\balways (?:has |have |got )*(?:the )?time\b|^(?:all good|i'?ll be fine|no problem|it'?s fine|way of what|what|who|if what)\b|^(?:go|visit|take|bring|call|ring|text|ask|see|show|tell)\b/u,
};

/** Something given, told, asked or shared between people. */
const exchanges: Readonly<Record<Lang, RegExp>> = {
  ja: /教え|知ら(?:せ|れ)|知って(?:もら|ほし|おい)|伝え|渡(?:す|し|せ)|わたし(?=あ|合|て|ま)|わたす|あう|合う|分け|別(?:に|の|々)|揃え|借り|貸(?:し|す)|共有|見(?:れ|られ|せ|え)る?|聞(?:く|い|か|け|こ)|頼(?:む|み|め)|話(?:せ|す|し|が|を)|相談|連絡|互い|一緒|交換|合わせ|組(?:む|め)|手伝|言(?:って|うて)|もら(?:え|い|う|っ)|いただ|くれ(?:る|た|れば|ると)|回(?:して|す)|書(?:い|く)|早(?:め|く|う)(?:に)?(?:知|言|出)|^[^。、]{1,8}と[^。、]{1,8}$|^[\p{Script=Han}ァ-ヶー]{3,9}(?:です|だ|かな)?[。]?$/u,
  en: /\b(?:gives?|tells?|told|asks?|know|shares?|shows?|sends?|swaps?|trades?|exchange|teach|learn|hear|talks?|heads up|together|both|call|says?|see|pass|warn|explain|list|meet|help|lend|borrow|phone|text|writes?|copy|put (?:it )?(?:up|on)|note|updates?|radio (?:us|me|them))\b/u,
};

/** An if or a because, and nothing that hangs on it. */
const isHalf: Readonly<Record<Lang, RegExp>> = {
  ja: /^[^。、]{1,12}(?:たら|れば|なら)[。\s]*$/u,
  en: /^(?:and |but |or |only )*(?:if|when|unless|because|cos|cause) (?:(?!,| then | i(?:'|\b)| we ).)*[.\s]*$/u,
};

/** That there is nobody to exchange anything with, or that it is not known. */
const noExchange: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:部署|相手|人)(?:は|が|も|なんか)?(?:ない|いない|おらん|いません|ありません)/u,
  en: /^(?:it'?s|its|that'?s|thats) (?:all )?(?:what|all|something|the only thing) i know\b|\b(?:(?:don'?t|dont|do not) know|(?:has|have|got) no (?:departments?|team|colleagues?)|no (?:departments?|team))\b/u,
};

/** What the years took of the body is nothing that somebody is good at. */
const wornBody: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:んだな|まあ|やっぱり|、|\s)*(?:老眼|白髪|しわ|シワ|皺|しみ|腰痛|肩こり|ひざ|膝|腰|肝臓|贅肉|病気|借金|体重|目)(?:が|は|の|を)?[^。、]{0,8}$|(?:が|は)(?:悪く|痛く|遠く|薄く)な/u,
  en: /^(?:being |feeling )?(?:knackered|tired|exhausted|shattered|skint|bored|fed up)\b|^(?:a |an |my |some |just )*(?:bad|sore|dodgy|aching|grey|gray|stiff|two bad|knackered|fat|debts?|wrinkles?|bunions?|tinnitus|rsi|back ?ache|scars?)\b(?: (?:backs?|knees?|hips?|shoulders?|hair|necks?|eyes?|feet|hands?|belly))*$/u,
};
