import type { Lang } from "../../language/index.ts";
import { confirmsReading } from "./words.ts";

/**
 * Whether somebody says that nobody treats them badly. `plainly`: that it was misread, or that nothing of the kind goes on; nothing else
 * takes back what was told in plain facts, since those who are treated badly make it small.
 */
export function deniesTreatment(text: string, lang: Lang, plainly: boolean, isBorneOut = false): boolean {
  const said = text.normalize("NFKC").replaceAll("’", "'").trim();
  if (confirmsReading[lang].test(said)) return false;
  // Who is treated badly speaks well of whoever does it: a good word takes back a sign, and nothing that was borne out.
  return (
    misread[lang].test(said) ||
    (!isBorneOut && speaksKindly[lang].test(said)) ||
    (!plainly && saysNo[lang].test(said))
  );
}

/** It is not what it was taken for. */
const misread: Readonly<Record<Lang, RegExp>> = {
  ja: /働きすぎ(?:て|で)?(?:は)?(?:い)?(?:な[いか]|ません|じゃ|では|へん)|休み(?:は|が)?(?:ちゃんと)?あるって|続いて(?:は)?(?:い)?(?:な[いか]|ませ|へん)|(?:つら|辛|しんど)い(?:と|なんて|って)(?:は|も)?(?:一言も)?(?:言|ゆ)(?:って|う|うて)(?:い)?(?:な|ませ|へん)|扱いって誰|年(?:も)?前の(?:話|こと)|読み違|読みちが|(?<!ご)誤解(?:です|して|され|が|を)|勘違い(?:です|して|され|が|を)|早とちり|そういう(?:話|意味|こと|つもり|の|ん)(?:じゃ|では|と(?:は)?ちゃ?)(?:な|あり|ござ|う|が)|(?:何|なに)か違(?:い|う)ます?よ|話が(?:違|ずれ|それ)|(?:扱われ方|扱い|ハラスメント|いじめ|労働相談|相談)の(?:お)?(?:話|案件|件)[」』]?(?:では|じゃ|は)[^。]{0,10}(?:な|ありませ|ございませ|おりませ|しておりませ|へん)|(?:揉め|もめ)て(?:は)?(?:い|お)?(?:へん|な[いか]|ませ|らん|りませ)|(?:比喩|たとえ|芝居|稽古|言葉のあや|言い回し)(?:の話|です|や|なん|だ)|(?:何|なに|なんに)も(?:さ|起き|おき)(?:れて|て)(?:い|お)?(?:へん|な[いか]|ませ|りませ|らん)|(?:相談窓口|番号|電話番号|窓口)(?:は|なんか|とか)?[^。]{0,6}(?:不要|要りませ|いりませ|要らな|いらん|いらな|結構)/u,
  en: /\b(?:what(?:'s| is| has| do you mean)?[^.!?]{0,12}(?:been )?like what\b|not happened(?: yet)?\b|(?:nobody|no ?one)(?:'s| is| has| was)? (?:ever )?(?:treat\w*|done anything|said anything bad|been (?:bad|horrible|nasty))|i(?:'m| am) not overwork\w*|you(?:'ve| have)? (?:misread|misunder\w+)|misread (?:that|me|it)|not what i (?:meant|mean|said)|that(?:'s| is) not (?:what (?:this|it|i)|it\b)|wrong end of the stick|you(?:'ve| have)? got (?:that|it|me|the wrong)|i (?:only|just) meant|nothing(?:'s| is|'s been)? (?:happening|going on|wrong|like that|of the (?:sort|kind))|(?:there(?:'s| is)|there isn't) (?:nothing|anything) (?:wrong|bad|going on|happening)|(?:it's|it is|that's|that is|it was) (?:only |just )?(?:an? )?(?:expression|saying|figure of speech|manner of speaking|turn of phrase)|figure of speech|nobody(?:'s| is| has)(?: been)? (?:bully|bullied|hurt\w*|mistreat\w*|treat\w* me (?:badly|bad)|picking)|no ?one(?:'s| is) (?:bully\w*|hurting|mistreating|picking)|i(?:'m| am) (?:treated|being treated|looked after) (?:fine|well|grand|ok|okay|right|alright|very well)|(?:they|she|he)(?:'re|'s| are| is)? (?:very |so |only |always |really )*(?:good|kind|lovely|grand|great|decent) (?:to|with) me|nothing to do with (?:bullying|harassment|how i'm treated|being treated)|not that kind of (?:thing|talk|place)|(?:it's|this is) not (?:a |an )?(?:complaint|grievance|hr thing|work dispute)|(?:it|that) was (?:in )?(?:19\d\d|200\d)|(?:\d+|thirty|twenty|forty|ten) years ago|nobody (?:is )?(?:picks|treats|bullies)|don'?t need (?:a |any |the )?(?:helplines?|hotlines?|numbers?|union))\b/iu,
};

/** A good word for those there. */
const speaksKindly: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:上司|課長|店長|会社|職場|みんな|主人|夫|妻|嫁|旦那)(?:さん)?(?:は|も)[^。]{0,10}(?:(?:いい|良い|優しい|ええ)(?:人|方|とこ)|優しい|よくして)/u,
  en: /\b(?:he|she)(?:'s| is) (?:a )?(?:dote|pet|saint|sweetheart|darling|good (?:man|woman|egg|one)|lovely)\b/iu,
};

/** A plain no to the question, with nothing told beside it. */
const saysNo: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:され|言われ|扱われ|いじめられ|怒鳴られ|働かされ)(?:た|て(?:い)?る)(?:わけ|の|こと|ん|話)?(?:で(?:も)?は|じゃ|とちゃ|ちゃ)(?:な|あり|う)|(?:誰|だれ)(?:か)?(?:に|も)(?:何も|なにも)?(?:ひどく|ひどいこと|嫌なこと)?(?:も)?(?:され|言われ)て(?:は)?(?:い)?(?:な[いか]|ません|へん)|そこまでの(?:話|こと)(?:じゃ|では|は)|(?:違う|ちがう)って|^(?:いや(?:いや)?|いえ(?:いえ)?|いいえ|ううん|ないない|まさか|別に|とくに|特に)[、。\s]*(?:$|そんな|そういう|別に|特に|違|ちが|何|大丈夫|ない|ありませ|辞め)|(?:いじめ|パワハラ|ハラスメント|嫌がらせ)(?:とか|なんか|られ(?:て(?:い)?る)?(?:わけ)?)?(?:じゃ|では|とちゃ|は)(?:な|あり|い|う|なく)|(?:相談|訴え|騒)(?:する|ぐ|える)(?:よう)?な?(?:こと|話|もん|もの)(?:じゃ|では|とちゃ|や)(?:な|あり|う|へん)|(?:辞め|やめ)(?:る|たい)(?:とは|なんて|って|て)?(?:一言も)?(?:言(?:う|っ|い)|いう|申し)[^。]{0,8}(?:へん|な[いか]|ませ|おりませ)|困って(?:は)?(?:い)?(?:へん|な[いか]|ませ)|^違(?:い(?:ます|ま)|う(?:よ|わ|ん(?:です|だ)|って|、|。|$)|います)|^ちゃう(?:ちゃう|ねん|よ|て|わ|$)|そんな(?:こと|ん)(?:は|ちゃ|じゃ|では)?[^。、]{0,4}(?:な|ありませ|あらへ|う(?:よ|て|わ)?$)/u,
  en: /^(?:oh,? |well,? |god,? |um,? |ah,? )*(?:no+|nope|nah|not at all|of course not|nothing)(?:[,.! ]+(?:no|nope|nothing|not (?:really|at all|like that)|it's (?:fine|grand|not|nothing)|i'm (?:fine|grand|ok|okay|good)|all (?:good|fine|grand)|everyone's (?:lovely|grand|nice|fine))\b.*)?[.!]*$|\b(?:(?:not|never|n't) (?:being |been |getting )?(?:bull(?:ied|ying)|harass\w*|mistreat\w*|abus\w*)|not like that|i(?:'m| am) (?:fine|grand|all right|alright) (?:there|with (?:it|them|her|him))|never said (?:i was |i'm |anything about )?(?:leaving|quitting|badly treated))\b/iu,
};
