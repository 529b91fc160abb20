import type { Lang } from "../../language/index.ts";

/** Whether a line can stand without what was told around it, and is nothing that only its speaker may say of themselves. */
export function standsByItself(text: string, lang: Lang): boolean {
  return !makesNoPart[lang].test(text) && !blamesOneself[lang].test(text);
}

const blamesOneself: Readonly<Record<Lang, RegExp>> = {
  ja: /役立たず|無能|(?:だめ|ダメ|駄目|馬鹿|ばか|バカ|最低|クズ)(?:な|だ|や|で|$)|のせい|私が悪|俺が悪|自分が悪|迷惑(?:を|しか|ばかり)|価値(?:が|も|は)な|いらない(?:人|ん|と)|向いてな/u,
  en: /\b(?:useless|worthless|stupid|pathetic|failure|rubbish|hopeless|idiot|thick|a burden|waste of (?:space|time)|no good|(?:all )?my (?:own )?fault|not (?:good|clever) enough|let (?:everyone|them|him|her) down)\b/iu,
};

/** Questions, halves of what somebody said or thought, what is said of the talk or taken back in the same breath. */
const makesNoPart: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:から(?:です)?(?:から)?、|^)[^、。]{0,6}(?:年|月|日|時|週|年目|回目)(?:から|くらい|ぐらい|ごろ|頃)?$|^(?:なん|何|どう|誰|どこ|いつ)[^。]{0,10}$|^(?:と|って|いや|いえ|念のため|[なねさよ]、)|(?:言って|言った|言われた|聞いた|思う|思った|気づいた|思い出した|気がした|らしい|そんな)$|さん?っ?て人$|(?:とき|時|たら|れば|りゃ|きゃ)(?:に|は)?な?$|、.{0,2}$|っ$|て[ねさよな]$|(?<![るたいな])の$|(?:に来た|わけ)(?:ん)?(?:ちゃう|じゃな|やな|ではな)|(?:わか|分か)(?:ら|り)|すみません|すいません|お願い|ください|ごめん|あなた|あんた/u,
  en: /^(?:why|what|how|who|where|when|do you|did you|are you|is it|never mind|don'?t|i'?m (?:being|making a|joking|kidding|not saying)|i (?:only|never|just) said)\b|\b(?:said|say|says|think|thought|know|mean|sorry)$|\b(?:don'?t|dont|do not) (?:really )?know\b|\b(?:you|your|not saying|being daft)\b|^(?:anyway|look|well)\b/iu,
};
