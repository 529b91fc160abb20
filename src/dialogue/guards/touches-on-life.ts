import type { Lang } from "../../language/index.ts";

/**
 * Whether words touch on not living, however far off: death, being gone or no longer needed, an end, things put in order or given away,
 * a goodbye, rest from it all. Without one of these, signs that only sound alike are a hall, a pair of knees and a tired week.
 */
export function touchesOnLife(text: string, lang: Lang): boolean {
  return words[lang].test(text.replaceAll("’", "'"));
}

const words: Readonly<Record<Lang, RegExp>> = {
  ja: /死|亡くな|しに(?:た|て)|消え|いなくな|居なくな|いなくて(?:も|いい)|おらん(?:く|よう|で)|いない(?:ほう|方|世|人生)|生き|生ま?れ(?:て(?:こ|来)|変わ)|いのち|命|人生|寿命|この世|あの世|天国|向こう(?:側|へ|に行)|終わ(?:り(?:に|です|だ|で|かな)|らせ|れ[ばた]|って(?:い|く|も|し))|最後|最期|これきり|さようなら|さよなら|お別れ|別れ(?:を|の)|世話になり|遺|形見|身辺|通帳|保険(?:金|証書)|暗証|引き取|託|預け(?:て|た|よう)|(?:片付|片づ|整理|処分|手放)[^。]{0,12}(?:全部|すっかり|もう|した|済|終)|残(?:さ(?:ない|れた)|して(?:い|お)く)|楽にな(?:り|れ)|解放|眠(?:った|り)(?:まま|続け)|目(?:が|を)?(?:覚|さ)[^。、]{0,3}(?:な|ま)|明日(?:が|は)?[^。、]{0,4}(?:来な|来なければ|いらな)|朝(?:が|は)?[^。、]{0,3}来な|もう(?:いい|無理|だめ|ダメ|十分|じゅうぶん|疲れ)|疲れ(?:た|果て|切|き)|必要(?:と)?(?:と)?(?:され|な)|迷惑|お荷物|重荷|価値|希望|絶望|意味(?:が|も|は|なんて)?[^。、]{0,3}(?:な[いく]|わから)|誰も(?:困|気づ|気に|悲|泣|待)|飛び|屋上|線路|ホーム(?:の|に|で)|踏切|川|橋|崖|海に|薬を|ロープ|首を|刃|包丁|苦しく?な(?:い|く)/u,
  en: /\b(?:di(?:e|ed|es|ying)|dead|death|suicid\w*|kill\w*|disappear\w*|vanish\w*|alive|li(?:fe|ve|ving|ves)|wak(?:e|ing) up|(?:be|being|been|am|are|is|was|were|when) (?:gone|not here|no more)|i(?:'m| am) (?:not (?:here|there|around)|gone)|(?:be|being) (?:here|around)|exist\w*|born|an end|the end|end (?:it|to)|ended|stop (?:it|everything|all)|over with|without me|manage without|better off|burden|in the way|funeral|will|goodbye|farewell|last (?:time|day|one|words?|few|letter|christmas|birthday)|final\w*|never again|won'?t (?:be|need|see|have to|matter)|no (?:point|use|future|way|reason|tomorrow)|pointless|worth\w*|hope\w*|tired of|so tired|enough of|had enough|done with|give up|giving up|let go|rest now|sleep (?:and|forever|for ever)|nobody (?:would|will|needs)|no ?one (?:would|will|needs)|(?:give|gave|given|giving|hand\w*) (?:\w+ ){1,4}(?:away|over|to)|letters? (?:to|for)|passwords?|insurance|in order|affairs|sorted (?:out )?(?:my|everything|it all)|(?:bridge|river|cliff|rail\w*|platform|rope|pills|tablets|knife|blade|ledge|roof)|heaven|the other side|peace|join (?:him|her|them)|be with (?:him|her|them)|(?:miss|remember) me|free of|escape|can'?t (?:go on|carry on|do (?:this|it) any))\b/iu,
};
