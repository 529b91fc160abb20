import type { Lang } from "../../language/index.ts";
import { harmIn } from "./told-harm.ts";
import { goesOn, sinceWords } from "./words.ts";

/** Whether what is told is what bad treatment does to somebody: it is heard, and nothing is made of it. */
export function tellsOfHurt(text: string, lang: Lang): boolean {
  return (
    isWornOut(text, lang) ||
    bodySpeaks(text, lang) ||
    fearsTheNextDay(text, lang) ||
    cries[lang].test(text) ||
    drinksToSleep[lang].test(text.replaceAll("’", "'")) ||
    harmIn(text, lang) !== null
  );
}

/** What somebody takes to get through the night. */
const drinksToSleep: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:酒|ビール|焼酎|ウイスキー|缶チューハイ|飲ま(?:ないと|な(?:きゃ|ければ)|んと))[^。]{0,12}(?:寝|眠|やって(?:られ|け)|忘れ)/u,
  en: /\b(?:drink(?:ing)?|drunk|cans?|vodka|wine|whisky|bottle of \w+|few pints)\b[^.!?]{0,24}\b(?:sleep|asleep|bed|pass out|forget|get through|numb)\b/iu,
};

const cries: Readonly<Record<Lang, RegExp>> = {
  ja: /泣(?:い|き|け|く)|涙|つら(?:い|く|かっ)|辛(?:い|く|かっ)|悔し|くやし|みじめ|惨め|消えたくな|情けな|悲し|怖(?:い|く)|こわ(?:い|く)|傷つ|死にたくな/u,
  en: /\b(?:cry|crying|cried|tears|hurts?|hurting|ashamed|humiliat\w*|small|miserable|scared|frightened|wretched|lonely|alone with it|not told (?:anyone|anybody|a soul)|haven'?t told (?:anyone|anybody|a soul)|can'?t tell)\b/iu,
};

/** Whether somebody says that they are worn out, or that rest or sleep is what they want. */
export function isWornOut(text: string, lang: Lang): boolean {
  return wornOut[lang].test(text.replaceAll("’", "'"));
}

/** Whether it is oneself, and now, who is worn out. */
export function isOwnExhaustion(text: string, lang: Lang): boolean {
  const said = text.replaceAll("’", "'").replace(ofSomebodyElse[lang], " ");
  return isWornOut(said, lang) && ownNow[lang].test(said);
}

/** What another says of themselves, what would be tiring for anybody, a free day wished for, and what is said not to be so. */
const ofSomebodyElse: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:疲れ|つかれ|しんど|眠|寝|休み)[^。、「」]{0,8}?(?:って|とか|なあ?と|と)[^。、「」]{0,4}(?:言|ゆ|いう|いっ|こぼ|聞)|「[^「」]*」(?:って|と)|(?:のが|のって|ほうが|方が)[^。、]{0,6}しんどい?(?:と思|だろ|でしょ|やろ|んじゃ|はず)|(?:土日|週末|日曜|祝日|盆|正月|連休|水曜|月曜|[火木金土]曜)(?:は|に|ぐらい|くらい)?休(?:み|ま)|(?:疲れ|つかれ)て(?:は|も)?(?:い)?(?:な[いか]|ません|へん)|(?:疲れ|つかれ)(?:は(?:し)?(?:な|ませ)|た(?:わけ|ん)?(?:では|じゃ)(?:な|あり))|(?:眠|しんど)く(?:は|も)?な|(?:疲れ|つかれ|くたびれ)た(?:顔|様子|感じの|人|足|声|目|背中|体で来)|心地(?:よ|い)[^。、]{0,4}疲れ|いい疲れ|(?:少し|ちょっと|ちょい|やや)(?:だけ)?(?:眠|疲れ|しんど)[^。、]{0,6}/gu,
  en: /\b(?:(?:i'?m|i am|we're|it'?s|was|am|not|isn'?t|wasn'?t) not|n't|never|(?:he|she|they|who|wife|husband|(?<!\bi )said|says)(?:'s|'re| is| was| are| were|:)?) (?:\w+ ){0,2}?(?:tired|exhausted|knackered|shattered|drained|worn out|wiped out|burn(?:t|ed) out|done in|beat)\b|\b(?:good|nice|honest|happy|pleasant) (?:kind of |sort of |way )?tired\b|\btired of\b/giu,
};

const ownNow: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:眠い|寝たい|眠りたい|休みたい|休ませて|疲れ(?:た|まし|て(?:い)?(?:る|ます)|て(?:しま|ちゃ)|切|き[っり])|くたくた|へとへと|ヘトヘト|限界|しんどい|気力|起き(?:上が)?(?:れ|られ)(?:な|ませ))(?![^。]{0,8}(?:人|方|お客|患者|子|さん))/u,
  en: /\b(?:i'?m|i am|i (?:just )?(?:want|need)|i feel|i could|i can'?t|i(?:'ve| have))\b[^.!?]{0,40}\b(?:tired|exhausted|knackered|shattered|wrecked|drained|worn out|wiped out|burn(?:t|ed) out|done in|sleep|rest|bed|energy|crying|on my feet|empty|fumes|think straight)\b/iu,
};

/** Whether somebody cannot sleep, or only by what they take for it; not after a night at work, of heat or of joy, nor where it is denied. */
export function cannotSleep(text: string, lang: Lang): boolean {
  const said = text.replaceAll("’", "'");
  return sleepless[lang].test(said.replace(sleepsAfterAll[lang], " ")) && !keptAwakeBy[lang].test(said);
}

/** 「眠れないほどではない」, 「眠れないわけじゃない」, "not that I can't sleep". */
const sleepsAfterAll: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:眠れ|寝れ|寝られ|ねむれ)な(?:い|く(?:は|も)?な)(?:ほど|わけ|訳|とか|って(?:ほど|わけ)|くらい|という(?:わけ|ほど)|まで(?:は|に))?[^。、]{0,6}(?:では|じゃ|とちゃ|で(?:も)?|とまでは)?[^。、]{0,4}(?:な[いか]|ありませ|ちゃう|いきませ|ん(?:です)?けど)/gu,
  en: /\b(?:not|n'?t) (?:that|as if|like|so bad|saying)\b[^.!?]{0,20}\b(?:can'?t|don'?t|not) sleep\w*|\bnot (?:losing|lost) (?:any )?sleep\b/giu,
};

/** What keeps anybody awake for a day or a night, and is no illness. */
const keptAwakeBy: Readonly<Record<Lang, RegExp>> = {
  ja: /夜勤|当直|明け(?:で|は|の|、|[\s　]|$)|宿直|夜番|遅番|時差|暑(?:く|い)|蒸し|楽しみ|わくわく|ワクワク|うれし|嬉し|コーヒー|カフェイン|赤ちゃん|夜泣き|いびき|昼間|昼寝|トイレ|年(?:です|の(?:せい|ため)|だ(?:から|し|な)|なんで|を取|をと)|(?:[四五六七八]十|[4-8]0)(?:歳|代)?(?:を|に)?(?:過ぎ|超え|越え|なっ|なる)|孫|(?:もん|もの)です|犬|猫/u,
  en: /\b(?:night ?shifts?|nights|after (?:a )?nights?|on call|jet ?lag\w*|the heat|too hot|coffee|caffeine|the baby|babies|snor\w+|excite\w*|in the day(?:time)?|days?[ -]sleep|at my age|my age|the (?:dog|cat|kids|bairn|wean|storm|neighbours)|always (?:have|been|did)|like my (?:father|mother|dad|mum))\b/iu,
};

/** What has a name with a doctor, and so is no bad day: an illness named, what is taken for it, being off with it. */
export function isNamedIllness(text: string, lang: Lang): boolean {
  return namedIllness[lang].test(text.replaceAll("’", "'"));
}

const namedIllness: Readonly<Record<Lang, RegExp>> = {
  ja: /うつ|鬱|適応障害|不安障害|パニック|自律神経|不眠症|診断|通院|心療内科|精神科|メンクリ|クリニック|病院|入院|休職|病休|倒れ|眠剤|睡眠薬|導入剤|安定剤|抗うつ|過労|ドクターストップ|医者|医師|主治医|産業医/u,
  en: /\b(?:depress\w*|anxiety|panic attacks?|breakdown|burn(?:t|ed)?[- ]?out|diagnos\w*|signed (?:me )?off|sick (?:leave|note|line)|off (?:sick|work|with)|tablets|pills|medication|meds|anti-?depressants|sertraline|beta blockers|hospital\w*|therap\w*|counsel\w*|doctor|gp|occupational health|blackouts?|collapsed|passed out|stroke|heart attack|insomnia|ptsd)\b/iu,
};

/** Whether it lasts, by how often or since when. */
export function lasts(text: string, lang: Lang): boolean {
  return goesOn[lang].test(text) || sinceWords[lang].test(text) || weeksOfIt[lang].test(text);
}

const weeksOfIt: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:[2-9２-９]|1[0-9]|[二三四五六七八九十数何])(?:日|晩|週間|週|か月|ヶ月|ヵ月|カ月|月|年)(?:も|間|ほど|くらい|ぐらい|以上|前から)|ここ(?:のところ|最近|しばらく|数)|最近ずっと|このところ/u,
  en: /\b(?:weeks|months|(?:a|one|two|three|four|five|six|several|few|\d+) (?:nights|weeks|months)|for ages|lately|these days|any ?more)\b/iu,
};

const sleepless: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:眠剤|睡眠薬|睡眠導入剤|安定剤)[^。]{0,10}(?:飲|のん|効|なし|ない|もら)|(?:眠れ|寝れ|寝られ|ねむれ|寝つけ|寝付け)(?:な[いく]|ません|へん|ん(?:$|。|です)|て(?:い)?(?:ない|ません))|(?:夜中|何度も|途中)[^。]{0,8}(?:目(?:が|ぇ|を)?[^。]{0,4}覚め|起き(?:て|る))/u,
  en: /\b(?:can'?t sleep|(?:not|never|n'?t) (?:been )?(?:slept|sleep(?:ing)?)\b|sleeping (?:pills|tablets)|lie awake|lying awake|wake (?:up )?(?:at|in) (?:three|four|2|3|4|the night)|up all night|no sleep)/iu,
};

/** Whether the body speaks: sick, in pain, sleepless. */
export function bodySpeaks(text: string, lang: Lang): boolean {
  return body[lang].test(text.replaceAll("’", "'"));
}

/** Whether somebody dreads the next day at work. */
export function fearsTheNextDay(text: string, lang: Lang): boolean {
  return nextDay[lang].test(text.replaceAll("’", "'"));
}

const wornOut: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:疲れ|つかれ)(?:た|て(?:い|き|る|ます|ん|て|し)|まし|切|き[っり])|くたくた|クタクタ|へとへと|ヘトヘト|ぐったり|(?:眠|寝)(?:りたい|たい|い(?:です|っす|。|$)|れて(?:い)?(?:な|ませ))|(?:休み|休ませ(?:て)?(?:ほし|もらい)?)たい|休ませて|(?:もう)?(?:限界|気力|元気)(?:です|が|も)?(?:ない|ありません|$|。|で)|(?:もう)?しんど(?:い|くて)|起き(?:上が)?(?:れ|られ)(?:ない|ません)|考えられ(?:ない|ません)/u,
  en: /\b(?:(?:so |dead |bone |just |too |really |very )?(?:tired|exhausted|knackered|shattered|wrecked|drained|worn out|wiped out|burn(?:t|ed) out|done in|beat)\b(?! of (?:the )?(?:talking|questions))|dead on my feet|(?:want|need|could do with) (?:to )?(?:(?:a|one|some) )?(?:(?:week|night|day|month)(?:'s|s)? (?:of |off )?)?(?:good |decent )?(?:sleep|rest|lie down|break|bed)|no energy|running on (?:empty|fumes)|can'?t (?:think (?:straight|any ?more|about (?:it|that|this))|face (?:it|any of it))|nearly crying|crying|in tears|in bits)\b/iu,
};

const body: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:胃|お腹|おなか|腹|頭|胸|背中)(?:が|も)?(?:痛|いた|キリキリ|きりきり|重|苦し)|吐き(?:気|ました|そう)|吐い(?:た|て)|もどし(?:た|て)|動悸|めまい|震え(?:る|て|が|まし|ます)|涙が(?:出|止ま|勝手)|(?:眠|寝)(?:れ|られ)(?:ない|ません|なくな|て(?:い)?(?:ない|ません))|食べられ(?:ない|ません)|食欲(?:が)?(?:な|あり)|息が(?:苦|でき|詰ま)|体(?:が|も)(?:動|重|悲鳴)|(?:降り|起き|出|行く)(?:る|て行く|上がる)?のに[^。]{0,12}分|過呼吸|じんましん|蕁麻疹/u,
  en: /\b(?:(?:been |felt |feel |feeling |get |was |being )?(?:sick|throwing up|thrown up|threw up|puk\w+|retch\w*)\b(?! (?:of|day|days|pay|leave|note|list|jokes?))|(?:sore|bad|dodgy|upset|funny) (?:stomach|tummy|belly|guts?)|stomach\w*(?: \w+){0,3} (?:ache|aches|hurts?|goes|turns?|knots?|drops?|churns?)|(?:my|me) (?:stomach|tummy|guts?|belly|chest|head|heart) (?:goes|hurts?|turns?|is in|aches|pounds?|races|drops?|churns?|tightens?)|stomach ?aches?|chest pains?|headaches|migraines?|can'?t (?:sleep|eat|breathe|get out of (?:bed|the car))|(?:not|haven'?t|isn'?t|aren'?t) (?:been )?(?:sleeping|eating|slept|sleep)|panic attacks?|shaking|shakes|lie awake|up all night)\b/iu,
};

const nextDay: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:明日|あした|あす|月曜|次の(?:朝|出勤|シフト)|朝が|朝礼)[^。]{0,24}(?:。[^。]{0,14})?(?:怖|こわ|恐|不安|嫌|いや(?:だ|です|で)|憂うつ|憂鬱|行きたくな|つら|胃|泣|来なければ)|(?:怖|こわ)(?:い|くて)[^。]{0,10}(?:明日|朝礼|会社|職場)/u,
  en: /\b(?:(?:scared|afraid|frightened|terrified|dread\w*|sick|worried|panick\w+) (?:of|about|to|for|at)? ?(?:the thought of )?(?:going (?:in|back)|tomorrow|monday|work|the morning|my next shift|seeing (?:him|her|them))|dread(?:ing)? (?:it|tomorrow|monday|work|going)|(?:tomorrow|monday)[^.!?]{0,30}(?:scares?|dread|frighten\w*|terrif\w*|can'?t face))\b/iu,
};
