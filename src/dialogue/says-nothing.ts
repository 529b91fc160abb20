import type { Lang } from "../language/index.ts";

/** Whether words only say yes or no, or fill a silence: nobody wants to read them of themselves later. */
export function saysNothing(words: string, lang: Lang): boolean {
  return fillers[lang].test(words.normalize("NFKC").replaceAll("’", "'").toLowerCase().trim());
}

const fillers: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:(?:いや|いえ|いいえ|ううん|うう?ん|うん|はい|そう|ええ|ああ|まあ|さあ|あの|その|えっと|ええと|べつに|別に|とくに|特に|ちゃう|違う|ちがう|なし|ない|ほれ|ほら|ふふ+|へへ+|はは+|あはは|えへへ|笑|いい|です|よ|わ|ね|な|って)[\s、。….!?！？ー〜]*)+$/u,
  en: /^(?:(?:no+|naw|nah|nope|nae|not?|aye|yes|yeah|yep|yup|ok(?:ay)?|well|right|sure|hm+|m+h*m*|um+|uh+|er+m*|eh|oh|ah|och|so|but|and|actually|really|please|thanks?|sorry|dunno|nothing|none|po|fine)[\s,.!?…-]*)+$/u,
};
