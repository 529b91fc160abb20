import type { Lang } from "../language/index.ts";

/** Whoever gives the orders is seldom whom the work is for; named first when that is asked, they still are. */
export const superiors: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:上司|社長|部長|課長|係長|店長|所長|支店長|工場長|院長|施設長|主任|リーダー|オーナー)$/u,
  en: /\b(?:boss|manager|supervisor|director|ceo|owner|head|lead|team leader|foreman)$/iu,
};

/** A son or a wife comes up in somebody's story; the work is for them where that is said when it is asked. */
export const somebodysKin: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:お|ご)?(?:女房|家内|かみ|カミ|嫁はん|おかん|おとん|親父|おやじ|袋|おふくろ|じい|ばあ|祖母|祖父|彼女|彼氏|恋人|両親|友達|友人|息子|娘|奥|旦那|主人|夫|妻|孫|嫁|母|父|親|兄|姉|弟|妹|子)(?:さん|さま|様|ちゃん)?$/u,
  en: /^(?:(?:my|his|her|their|the|your) )?(?:sons?|daughters?|wife|husband|grandsons?|granddaughters?|mother|father|mum|dad|brothers?|sisters?)$/iu,
};

/** "People", 「人」: said of anybody, and no name to ask about. */
export function isNobodyInParticular(called: string, lang: Lang): boolean {
  return nobodyInParticular[lang].test(called.trim());
}

const nobodyInParticular: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:お宅|おたく|外|そと|どこか|そこら|よそ|世間|世の中)の(?:人|方|人たち|ひと)$|(?:知ら(?:ない|ん|へん)|いない|おらん|辞めた|やめた|偉い|怖い|嫌な|変な|うるさい|いろんな|色んな|はる|へん|とる|よる|[かさたなまらわ]ん)(?:人|方|ひと|やつ|子)(?:たち)?$|^(?:(?:前|後|次|他|ほか|別|普通|言う|みんな|皆|その|この|あの|色々|いろいろ|多く|周り|まわり|近く|上|下)の?)?(?:人|方|人たち|人達|方々|者|相手|皆|皆さん|みんな|みなさん|誰か|自分|本人|奴|やつら?|ひと)(?:さん|たち)?$/u,
  en: /^(?:the |a |an |some |other |any |your )?(?:man|men|woman|women|people|person|persons|somebody|someone|anybody|anyone|everybody|everyone|others?|guy|guys|lad|lads|lady|ladies|kid|kids|couple|folks?|town|whoever\b.*|(?:last|next|first|right|wrong|same) (?:person|one|guy)|them|they|public|world)$/iu,
};
