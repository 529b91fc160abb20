import type { Lang } from "../../language/index.ts";

/** Whoever gives the orders is seldom whom the work is for; named first when that is asked, they still are. */
export const superiors: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:上司|事務長|園長|校長|教頭|学長|師長|婦長|理事長|会長|署長|駅長|局長|支配人|社長|部長|課長|係長|店長|所長|支店長|工場長|院長|施設長|主任|リーダー|オーナー)$/u,
  en: /\b(?:boss|manager|supervisor|director|ceo|owner|head|lead|team leader|foreman)$/iu,
};

/** A son or a wife comes up in somebody's story; the work is for them where that is said when it is asked. */
export const somebodysKin: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:お|ご)?(?:女房|家内|かみ|カミ|嫁はん|おかん|おとん|親父|おやじ|袋|おふくろ|じい|ばあ|祖母|祖父|彼女|彼氏|恋人|両親|友達|友人|息子|娘|奥|旦那|主人|夫|妻|孫|嫁|母|父|親|兄|姉|弟|妹|子)(?:さん|さま|様|ちゃん)?$/u,
  en: /^(?:(?:my|his|her|their|the|your) )?(?:sons?|daughters?|wife|husband|grandsons?|granddaughters?|mother|father|mum|dad|brothers?|sisters?)$/iu,
};

/** Whether a name is that of somebody's family: 「奥さん」, 「娘」, "my lad". An old woman (「おばあちゃん」) is anybody's. */
export function isOnesKin(name: string, lang: Lang): boolean {
  return onesKin[lang].test(name.trim());
}

const onesKin: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:[^の]{1,8}の)?(?:お|ご)?(?:女房|家内|かみ|カミ|嫁はん|おかん|おとん|親父|おやじ|袋|おふくろ|祖母|祖父|彼女|彼氏|恋人|両親|友達|友人|連れ|ママ友|釣り仲間|飲み仲間|幼なじみ|同級生|息子|せがれ|娘|奥|旦那|主人|夫|妻|孫|嫁|母|父|義父|義母|親|兄|姉|弟|妹|叔父|叔母|伯父|伯母|おじ|おば|いとこ|甥|姪|上の子|下の子)(?:さん|さま|様|ちゃん|くん|っ子)?(?:たち|ら)?$/u,
  en: /^(?:(?:my|our|his|her|their|the|your|own|old|little|big|best|late) )*(?:sons?|daughters?|wife|husband|grandsons?|granddaughters?|grandkids?|mother|father|mum|mam|mom|dad|dads|brothers?|sisters?|uncles?|aunt(?:ie)?s?|cousins?|nan|nana|gran|granny|grandma|grandad|grandpa|lola|lolo|niece|nephew|missus|hubby|ex|girlfriend|boyfriend|in-laws?|friends?|best mate|flatmates?|neighbou?rs?)$/iu,
};

/** "My sister Nuala", "Nuala, my sister", anywhere so far: somebody by name who is family. */
export function isSaidToBeKin(texts: readonly string[], name: string, lang: Lang): boolean {
  if (lang === "ja" || !/^\p{Lu}[\p{Ll}'’-]+$/u.test(name)) return false;
  const kin =
    "(?:\\w+ )?(?:sister|brother|son|daughter|wife|husband|mother|father|mum|mam|dad|cousin|aunt|auntie|uncle|niece|nephew|boy|girl|lad|lass|lassie|youngest|eldest)";
  const said = new RegExp(
    `\\b(?:my|our|his|her) ${kin},? ${name}\\b|\\b${name},? (?:is |that's |was )?(?:my|our) ${kin}\\b|\\bour ${name}\\b`,
    "u",
  );
  const atHome = new RegExp(
    `\\b(?:(?:sunday|christmas|family) (?:dinner|lunch|table)|at the (?:dinner|table)|at home|in bed|the sofa|our (?:wedding|honeymoon|kids?|house))\\b[^.!?]*\\b${name}\\b|\\b${name}\\b[^.!?]*\\b(?:(?:sunday|christmas|family) (?:dinner|lunch|table)|at the (?:dinner|table)|in bed|on the sofa|at home)\\b`,
    "iu",
  );
  return texts.some((text) => said.test(text) || atHome.test(text));
}

/** What somebody is called in anger: nobody to draw, and no name to say. */
export function isInsult(name: string, lang: Lang): boolean {
  return insults[lang].test(name.trim());
}

const insults: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:クソ|くそ|バカ|ばか|馬鹿|アホ|あほ|ババア|ばばあ|ジジイ|じじい|野郎|クズ|ボケ)(?:上司|客|ども|たち|ら)?$|^(?:クソ|くそ|バカ|馬鹿)/u,
  en: /\b(?:dick ?heads?|knob ?heads?|knobs?|pricks?|twats?|idiots?|morons?|wankers?|tossers?|ar?se ?holes?|assholes?|bastards?|gits?|muppets?|clowns?|jerks?|bitch(?:es)?|cows?|pigs?|mugs?|thugs?|fools?|shits?)$/iu,
};

/** "People", 「人」: said of anybody, and no name to ask about. */
export function isNobodyInParticular(called: string, lang: Lang): boolean {
  return nobodyInParticular[lang].test(called.trim());
}

const nobodyInParticular: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:お宅|おたく|外|そと|どこか|そこら|よそ|世間|世の中)の(?:人|方|人たち|ひと)$|(?:知ら(?:ない|ん|へん)|いない|おらん|辞めた|やめた|偉い|怖い|嫌な|変な|うるさい|いろんな|色んな|はる|へん|とる|よる|[かさたなまらわ]ん)(?:人|方|ひと|やつ|子)(?:たち)?$|^(?:(?:前|後|次|他|ほか|別|普通|言う|みんな|皆|その|この|あの|色々|いろいろ|多く|周り|まわり|近く|上|下)の?)?(?:人|方|人たち|人達|方々|者|相手|皆|皆さん|みんな|みなさん|誰か|自分|本人|奴|やつら?|ひと)(?:さん|たち)?$/u,
  en: /^(?:the |a |an |some |other |any |your )?(?:man|men|woman|women|people|person|persons|somebody|someone|anybody|anyone|everybody|everyone|others?|guy|guys|lad|lads|lady|ladies|kid|kids|boys?|girls?|lass|lasses|lassies?|wean|bloke|blokes|chap|couple|folks?|town|whoever\b.*|(?:last|next|first|right|wrong|same) (?:person|one|guy)|(?:summat|something|anything|someone|somebody)\b.*|them|they|public|world)$/iu,
};
