import type { Lang } from "../../language/index.ts";

/** What an answer to the direct question about dying comes to. */
export type AnswerToDanger = "no" | "half" | "open";

/**
 * A plain no in any words is a no, also one that names what it denies ("I am not thinking of suicide"); a no that leaves something open
 * ("not today", 「たまに」) or says the wish beside it is half of one; all else answers nothing yet.
 */
export function answersDanger(text: string, lang: Lang): AnswerToDanger {
  const said = text.normalize("NFKC").replaceAll("’", "'");
  const rest = said.replace(denied[lang], " ");
  const isNo = rest !== said || plainNo[lang].test(said.trim()) || aboutSomethingElse[lang].test(said);
  if (stillSaysIt[lang].test(rest) || noIsNotMeant[lang].test(said)) return "half";
  return leavesOpen[lang].test(isNo ? whereItIsDenied(said, lang) : shortWhole(said, lang))
    ? "half"
    : isNo
      ? "no"
      : "open";
}

/** Whether the wish is named and denied, so that no other question can be meant by the no. */
export function deniesByName(text: string, lang: Lang): boolean {
  const said = text.normalize("NFKC").replaceAll("’", "'");
  return said.replace(denied[lang], " ") !== said;
}

/**
 * Whether somebody who was not asked says that they do not want to die: the wish and the no in one breath. In a longer stretch a "not" may
 * belong to anything (「死にたい気持ちは消えてない」).
 */
export function deniesUnasked(text: string, lang: Lang): boolean {
  const said = text.normalize("NFKC").replaceAll("’", "'");
  return (unasked[lang].test(said) || deniesHavingSaid(text, lang)) && answersDanger(text, lang) === "no";
}

const unasked: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:死に|消え|いなくなり|居なくなり|自殺し)た(?:い(?:とか|なんて|なんか|わけ|って|と(?:まで)?)|く)(?:は|も|まで|って|という|そう|いう|の|わけ|こと|ん){0,4}(?:じゃ|では|と(?:は)?ちゃ|(?:は)?思(?:わ|って(?:い)?)|(?:は)?考え(?:て(?:い)?)?|(?:は|も)?(?=な))(?:な[いか]|ませ|へん|う)/u,
  en: /\b(?:(?:i'?m|i am) (?:really |actually |definitely )?not (?:feeling )?(?:suicidal|(?:thinking|going|planning|about)\b[^.!?]{0,14}(?:suicide|kill(?:ing)? myself|die|dying|end(?:ing)? (?:it|my (?:own )?life)|harm(?:ing)? myself))|(?:don'?t|do not|never|not (?:that|as if|saying) i|not like i) (?:actually |really |even )?want(?:ed)? to (?:die|kill myself|be dead))\b/iu,
};

/** Whether somebody says that they never said it: a word to the counsellor, and no sign of anything. */
export function deniesHavingSaid(text: string, lang: Lang): boolean {
  return neverSaid[lang].test(text.normalize("NFKC").replaceAll("’", "'"));
}

const neverSaid: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:死に|死のう|自殺|消えた|いなくなりた)[^。、]{0,16}(?<!(?:誰|だれ)に[^。、]{0,4})(?:言|い|ゆ|書|口にし)(?:って|うて|いて)?(?:い|お)?(?:た(?:覚え|つもり|わけ)|(?:な[いか]|ませ|へん|ねえ|らん))/u,
  en: /\b(?:never|did ?n[o']t|have ?n[o']t)\b[^.!?]{0,16}\b(?:said|say|saying|mention\w*|wrote|written|implied|suggest\w*)\b[^.!?]{0,16}\b(?:die|dying|kill|suicid\w*|dead)/iu,
};

/** Whether a clause denies it, by name or with a bare no. */
export function isDenied(clause: string, lang: Lang): boolean {
  return answersNo(clause.normalize("NFKC").replaceAll("’", "'").trim(), lang);
}

/** A hedge counts beside the no; further on it belongs to something else. */
function whereItIsDenied(said: string, lang: Lang): string {
  const sentences = said.split(/(?<=[。.!?！？…\n])/u);
  const no = sentences.findIndex((each) => answersNo(each.trim(), lang));
  return no < 0
    ? said
    : sentences
        .slice(no, no + 2)
        .filter((each, at) => at === 0 || each.length <= longestHedge[lang])
        .join("");
}

function answersNo(sentence: string, lang: Lang): boolean {
  return (
    sentence.replace(denied[lang], " ") !== sentence ||
    plainNo[lang].test(sentence) ||
    aboutSomethingElse[lang].test(sentence)
  );
}

function shortWhole(said: string, lang: Lang): string {
  return said.trim().length <= longestHedge[lang] ? said : "";
}

/** Characters up to which a hedge with no yes or no is the answer; in a longer one it belongs to something else. */
const longestHedge: Readonly<Record<Lang, number>> = { ja: 24, en: 50 };

/** Whether words about dying stand there that nothing in the same clause denies. */
export function saysItPlainly(text: string, lang: Lang): boolean {
  const said = text.normalize("NFKC").replaceAll("’", "'");
  return plainWords[lang].test(said.replace(denied[lang], " "));
}

/** The wish named and denied in one clause. */
const denied: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:死にたい|消えたい|自殺)[?？]+[、\s]*(?:ない|いえ|いや|ううん|まさか|思って(?:い)?な)|(?:死(?!ぬほど|ぬしか|んだほうが|んだ方が|ね)|自殺|自死|消え|いなくな|居なくな|自分を傷つけ|命を(?:絶|断))(?:(?!たま|誰に|だれに|言え|話せ|まだ|以外|のに|から|困ら|離れ|変わ|減ら|消え(?!た)|死ね|選択肢|仕方|しかた|しょうが|しか|かまわ|構わ|かもしれ|なくなら|消えな|怖く|こわく|いけな|日は|夜は)[^。.!?！？、,\n]){0,18}?(?:な(?:い(?!と(?:は)?[いと言])|かっ)|ません|へん|ねえ|ねぇ|せん(?:よ|わ|$|。)|ちゃう|違(?:い|う)|ちが(?:い|う))/gu,
  en: /\b(?:not|never|no|nobody(?:'s| is)?|nor|(?:is|was|do|did|have|am|would|could|wo|ca)n'?t|without)\s+(?:(?:actually|really|ever|even|once|remotely|at all|going|gonna|about|being|saying|say|said|mention(?:ed)?|implied|suggest(?:ed)?|thinking|thoughts?|think|talking|talk|meaning|mean|planning|plans?|want|wanting|wanted|wanna|wish|feeling|feel|having|have|had|been|to|of|any|a|it'?s|that|i'?m|i|was|am|were|considering|considered|intend(?:ing)?|trying|contemplating|like|do|be|in|for|the|anything|nothing|or)\s+){0,9}(?:suicid\w*|kill(?:ing)? (?:my|me)self|di(?:e|ying)|dying|dead|death|(?:hurt|harm)(?:ing)? (?:my|me)self|end(?:ing)? (?:it(?: all)?|my life|things)|self[- ]?harm\w*|do(?:ing)? (?:that|anything (?:daft|silly|stupid)))\b(?! (?:is|was|would|seems|sounds) (?:not|n't|better|easier))/giu,
};

/** A no said outright, whatever is exclaimed before it. */
const plainNo: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:[「『(]|え[っえー〜]*[、。!?\s]*|あ[っあー]*[、。!\s]*|は(?:は)+[、。!\s]*|いや(?=[^、。!\s])|うーん[、。\s]*|そりゃ(?:あ)?[、\s]*|それは[、\s]*|そんな[、\s]*|もう[、\s]*|全然|ぜんぜん|まったく|全く|別に|特に|けっして|決して)*(?:いいえ|いえ|いや(?:いや|あ|ー)*(?=[、。!\s]|$|そ|違|な)|ううん|うんにゃ|な[いか](?:ない|です|よ|わ|っす|って|て|ば|か|ばい|けん|ん)?(?=[、。!?\s]|です|よ|わ|っす|$)|ないない|ありません|ございません|あらへん|ねえ(?:よ|っす|わ)?(?=[、。!]|$)|ねーよ|まさか|とんでも(?:な|ござ)|滅相も|めっそうも|違い?ます|違う|ちがい?ます|ちがう|ちゃい?ます|ちゃう|そんな(?:こと|ん|つもり|気(?:持ち)?|の)(?:は|も|なんか|なんて|とか|ちゃ|じゃ|では)*[^。、]{0,6}(?:な|あり|あら|ござ|へん|ちゃ|違|思っ|考え)|(?:思っ|考え)て(?:い|お|は)?(?:り)?(?:ませ|な|へん|ねえ)|思い?(?:ませ|わな|わへん|わん)|考えた(?:こと|事)(?:も|は|なんて)[^。、]{0,4}(?:な|あり)|大丈夫(?=です|や|だ|っす|、|。|!|$)|平気(?=です|や|だ|っす|、|。|!|$))/u,
  en: /(?:^|[.!?…]\s+|[,!]\s*|\b(?:god|lord|jesus|christ|heavens?|hell|goodness|gracious|mercy|oh|well|um|er|erm|uh|ah|haha|lol|eh|sure|what|wait|mother|moly|bless)[ ,.!?]*)(?:oh,? |ah,? |um,? |god,? |lord,? |sorry,? |what\?+ )*(?:no+|nope|nah+|naw|noo+|never|of course not|not at all|not remotely|not (?:in )?the least|absolutely not|definitely not|certainly not|not even (?:close|slightly)|no way|hell no|god no|far from it|nothing like that|nothing of the (?:kind|sort))\b(?!\s+(?:told|one|body|idea|point|reason|hope|way (?:out|forward)|longer|end|good|use|more|sleep|energy|life|future|matter|the|ma|my)\b)/iu,
};

/** What says without a no that it was about something else. */
const aboutSomethingElse: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:仕事|会社|職場|辞め|休み|眠)[^。、]{0,8}(?:の(?:話|こと)|って意味|という意味|だけ)(?:です|や|だ|っす|ですよ)|(?:読み違|誤解|勘違い|早とちり|大げさ|おおげさ|言い過ぎ|言いすぎ)/u,
  en: /\b(?:i(?:'m| am| was) (?:only |just )?(?:talking|on) about|i (?:only |just )?(?:meant|mean) (?!it\b)|came (?:on|here) (?:to talk )?about (?:the |my )?work|figure of speech|manner of speaking|an expression|misread|misunderst\w+|wrong end of the stick|mortified|going back to (?:it|the work)|(?:i'm|i am) (?:grand|fine|happy|ok|okay|all right|alright|safe)\b)/iu,
};

/** Words that keep it open beside a no, or instead of one. */
const leavesOpen: Readonly<Record<Lang, RegExp>> = {
  ja: /ときどき|時々|たまに|かもしれ|かも(?:です|ね|な|。|$)|(?:なく|無く)は(?:ない|ありません)|ない(?:と|って)は?(?:言|い)(?:え|い切)|わけ(?:でも|じゃ)ない(?:わけ|こと)|(?<!意味が|意味も|質問が)(?:わか|分か)(?:ら(?:ない|ん)|りません)|(?:今|いま|今日)は(?:まだ)?(?:ない|大丈夫|平気|そう|違|思)|まだ(?:ない|大丈夫|平気)/u,
  en: /\b(?:sometimes|now and then|now and again|on and off|not (?:really|exactly|always|today|tonight|yet|right now|at the moment|any ?more)|maybe|perhaps|kind of|kinda|sort of|i (?:guess|suppose)|(?:i )?(?:don'?t|dunno|do not) know|dunno|until (?:now|recently|today)|not sure)\b/iu,
};

/** Said beside a no, these say the wish itself in other words. */
const stillSaysIt: Readonly<Record<Lang, RegExp>> = {
  ja: /消え(?:た(?:い|く(?!な))|てしまいた|ちゃいた)|死んで(?:も|いい|しまいた)|死に(?:た(?:い|く(?!な))|てえ|てぇ)|死んだ(?:ほう|方)が|死ねたら|死ぬしか|(?:いなく|居なく)なり(?:た(?!くな)|とう)|(?:消え|いなくな|居なくな|死ね)(?:ら)?れ(?:たら|れば|ば)|(?:消え|いなくな|居なくな|死ん)(?:れば|たら|だら|てしまえば)[^。]{0,10}(?:楽|いい|よか|済|すむ|終わ|しなくて)|楽になりた|終わ(?:らせ|りに)したい(?!です$)|生きて(?:い)?(?:たく|ける|いけ|る意味|るの)|目が覚めなければ|朝が来なければ|いなかったことに|(?:明日|朝)が来(?:る前提|なく)|(?:目|朝)[^。]{0,4}(?:覚め|起き)なく|薬を(?:ため|貯め|飲)|首を(?:つ|吊)|飛び(?:降り|込)/u,
  en: /\b(?:(?:want|wanna|wish|like|rather|ready|going|plan\w*|hope|hoping) (?:i could |to )?(?:just )?(?:die|be dead|disappear|vanish|not (?:be here|exist|wake up))|kill myself|end (?:it all|my life)|better off dead|(?:don'?t|do not) (?:really )?(?:want|wanna) to (?:live|be here|be alive|exist|wake up|go on(?! (?:about|with (?:the|this|that)|(?!living|existing|breathing|being|fighting|struggling|suffering)\w{3,}ing\b)))|can'?t (?:go on|keep going|carry on)(?! (?:holiday|with|about|in|at|on))|no (?:point|reason) (?:in |to )?(?:going on|living|live|go on|any more|anymore)|not (?:be|being) (?:here|alive|around)|(?:did ?n[o']t|not|stop|stopped) exist(?:ing)?\b|never (?:have |having )?(?:existed|been (?:born|started|here))|(?:wakes? me|wake)(?: up)? (?:ever|again)|(?:be(?:ing)? )?switched off|hit by a (?:bus|car|lorry|truck|train)|have to (?:ring|tell|call) (?:someone|somebody)|(?:pills|tablets|rope|noose|bridge|razor|overdose)\b)/iu,
};

/** A no that says of itself that it would be a lie, or was one. */
const noIsNotMeant: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:嘘|うそ|ウソ)(?:に(?:なる|なり)|でした|だった|です|をつ)|否定(?:は)?でき(?:な|ませ)|考え(?:ん|ない)こともな/u,
  en: /\b(?:(?:i'd|would) be (?:lying|a lie|a liar)|be lying if|that(?:'d| would) be a lie|that was a lie|can'?t say (?:no|i haven'?t|never))\b/iu,
};

/** Whether somebody says yes to the direct question, in whatever words stand first. */
export function affirmsDanger(text: string, lang: Lang): boolean {
  const said = text.normalize("NFKC").replaceAll("’", "'").trim();
  return saysYes[lang].test(said);
}

const saysYes: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:……|…|、|はは|まあ|正直(?:に言うと|、|言って)*|そりゃ(?:あ)?|うーん)*[、\s]*(?:はい(?!は)(?!、?(?:ちょっと|何|なん|え))|うん|ええ(?=[、。]|$)|(?:あり|思い|考え)ます|ある(?:よ|ね|な|かも|に決|っす|。|、|$)|考え(?:る(?:っしょ|よ|わ|ね|な)|て(?:い)?(?:る|ます))|毎(?:日|晩|朝|週)|いつも(?=[。、]|$)|(?:ときどき|時々|たまに|ちょっとだけ|少しだけ)(?=[。、]|$|ある|あり|考|思))|(?:今|いま|まだ|また|ずっと|毎(?:日|晩|朝))(?:も|は|でも)?[^。]{0,6}(?:考えて|思って)(?:い)?(?:る|ます)|やりかけ|未遂を|死に場所|(?:されないなら|なら)、?はい/u,
  en: /^(?:well|um|erm|honestly|if i'?m (?:honest|straight)|ok|look|oh|god|to be honest|since you ask|[ ,.])*(?:yes|yeah|yeh|yep|yup|aye|ya|yea|correct|true|i (?:do|am|have)(?=$|[ .,])(?! (?:not|n't|fine|ok|okay|grand|good|well|all right|alright|safe))|sometimes|most (?:nights|days|mornings)|every (?:day|night|morning)|all the time|often|constantly|a (?:bit|little)(?=$|[.,]))(?=$|[ .,!])(?!,? (?:but )?(?:no|not)\b)(?!,? (?:right|sure|whatever|i'?m (?:fine|grand|ok)))|\b(?:i(?:'ve| have)(?: got)? (?:picked|chosen|set|got) (?:a|the) (?:day|date|week|way|place)|i tried (?:on|last|in|it)|i'?ll do it\b|i will do it\b|got a (?:date|way|plan))\b/iu,
};

/** Words that name it so that nothing else can be meant. */
const plainWords: Readonly<Record<Lang, RegExp>> = {
  ja: /死に(?:た(?:い|く(?!な))|てえ|てぇ|たか)|死の?う(?:と|か|かな)|死んで(?:しまいた|しまおう|やる)|死んだ(?:ほう|方)が(?:まし|いい|楽|良い)|自殺(?:し|を|す|は(?:考|し)|も(?:考|し)|願望|の方法)|死を(?:選|考)|(?:死ぬ|しぬ)(?:こと|の)(?:を|は|も|ばかり|ばっか(?:り)?)?(?:考え|かんがえ|思っ|おもっ)|自死|首を(?:つ|吊)|飛び(?:降り|込み?)(?:たい|よう|そう)|命を(?:絶|断)|消えて(?:しまいた|なくなりた)|(?:もう|ほんとに|本当に)消えたい|生きて(?:い)?たく(?:な|あ)|リストカット|リスカ|遺書/u,
  en: /\b(?:kill(?:ing)? (?:my|me)self|suicid\w*|(?:want|wanna|going|ready|wish|plan\w*|decided|rather) (?:to )?(?:just )?(?:die|be dead)|end(?:ing)? (?:it all|my (?:own )?life)|tak(?:e|ing) my (?:own )?life|hang(?:ing)? myself|overdos\w+|cut(?:ting)? myself (?:again|at night|every)|self[- ]?harm\w*|better off dead|(?:don'?t|do not) (?:really )?(?:want|wanna) to (?:live|be alive|wake up)|no reason to live|jump (?:off|in front of|under))\b/iu,
};
