import type { Lang } from "../../language/index.ts";
import { piecesOf } from "../kept/pieces.ts";

/** The words that somebody asks to be left out by naming them: “payroll girl”, 「おばさん」のくだり, "the police and the boss". None where only "that" is named. */
export function namedForLeavingOut(text: string, lang: Lang): readonly string[] {
  const pieces = piecesOf(text, lang).map(({ start, end }) => text.slice(start, end).trim());
  const named = pieces.flatMap((said) => shapes[lang].flatMap((shape) => namesIn(said, shape, lang)));
  return [...new Set(named)];
}

function namesIn(said: string, shape: RegExp, lang: Lang): readonly string[] {
  const found = shape.exec(said.replaceAll("’", "'").slice(0, longest[lang]))?.groups?.words ?? null;
  if (found === null) return [];
  const quoted = [...found.matchAll(/[「『“"]([^」』”"]{2,})[」』”"]|(?<![\p{L}])'([^']{2,})'(?![\p{L}])/gu)];
  const parts =
    quoted.length > 0
      ? quoted.map((one) => one[1] ?? one[2] ?? "")
      : found.split(betweenNames[lang]).map((one) => one.replace(around[lang], "").trim());
  return parts
    .map((one) => one.replace(/^(?:the|a|an|my|our|any|all|all the) /iu, "").trim())
    .filter((one) => one.length >= 2 && !pointsOnly[lang].test(one));
}

/** Characters of a sentence that is looked at. */
const longest: Readonly<Record<Lang, number>> = { ja: 80, en: 160 };

const shapes: Readonly<Record<Lang, readonly RegExp[]>> = {
  ja: [
    /(?:^|[、。\s])(?:あと|それと|で|じゃあ?|すみません|、|\s)*(?<words>[「『][^」』]{2,40}[」』]|[^、。\s「」『』]{2,20}?)(?:(?:って|という|っていう)(?:の|言葉|行|ところ|表現|話|名前)?|の(?:くだり|話|こと|行|ところ|件|部分|文|名前|言葉))?(?:だけ)?(?:は|を|も|が)?(?:[^、。「」]{0,18}(?:残って|入って|書いて)(?:い)?(?:たら|れば))?(?:もう|全部|ぜんぶ)?(?:消し|外し|削除し|取り消し|省い|取っ|抜い|除い)(?:て|と(?:い)?て)/u,
    /(?<words>[「『][^」』]{2,40}[」』])(?:って|という|は|を|も|なんて|とか)?[^、。「」]{0,8}(?:書か|残さ|載せ|入れ|使わ|言わ|呼ば)な(?:い|く)/u,
    /(?:^|[、。\s])(?:(?:あと|それと|できれば|すみません)[、\s]*)*(?<words>[^、。「」『』\s]{2,20}?)(?:という|っていう)?(?:こと|話|ところ|くだり|件)(?:は|を|も|だけは)(?:書か|残さ|載せ|記録に入れ|入れ)ない(?:で|よう)/u,
  ],
  en: [
    /^(?:(?:no|yes|and|also|ok|okay|only|so|please|but|just|oh|now|then|before i forget|it is a complaint|can you|could you|would you|will you|you can|i'd like you to|i want you to),? )*(?:delete|remove|erase|take out|take off|cross out|strike out|strike|drop|leave out|scrap|get rid of|scratch) (?<words>[^.!?]{2,80}?)(?:,? (?:out|off|please|now|too|as well|altogether|from [^.]*|if [^.]*))*[.!]*$/iu,
    /(?:^|[,;] |\band |\bplease |\bcan you |\bcould you )(?:take|leave|keep|cut) (?<words>(?!me\b|you\b|it\b|that\b|this\b)[^.!?]{2,50}?) out(?: of (?:it|this|the record))?(?: please)?[.!]*$/iu,
    /\b(?:do not|don't|not to|never) (?:use|say|write|mention|repeat|keep|quote|put|call (?:me|us|her|him|them)) (?:the words? |the name )?(?<words>[“"'][^”"']{2,40}[”"'])/iu,
    /\b(?:before i forget|please|also|and),? (?:cross out|take out|delete|remove|scrap) what i (?:put|said|wrote|told you) about (?<words>[^,.!?]{2,40})/iu,
    /^(?:(?:and|also|please|but|just|so|only)[,\s]+)*(?:do not|don't|rather not|not) (?:include|write|put|keep|mention|note|record)(?: in| down)? (?:(?:that|how|where)(?= i\b)|(?:the (?:bit|part|thing|line) )?(?:about|where)|anything about|the (?:bit|part|thing|line)) (?<words>[^,.!?]{2,60})/iu,
    /^(?:(?:and|also|please|but|just|so|only)[,\s]+)*(?:do not|don't) mention (?<words>(?!it\b|that\b|this\b)[^,.!?]{2,40}?)(?:,? (?:in there|in it|please|at all|either))*[.!]*$/iu,
    /^(?:(?:and|also|but|so|no)[,\s]+)*i(?:'d| would)? (?:don't|do not|rather not) (?:want|like|have) (?<words>(?!it\b|that\b|this\b|to\b)[^,.!?]{2,40}?) (?:in (?:there|it|the record|this|that)|written down|left in|kept)\b/iu,
  ],
};

const betweenNames: Readonly<Record<Lang, RegExp>> = {
  ja: /と(?=[^、]{2})|、/u,
  en: /,\s*(?:and )?|\s+and\s+(?:(?:remove|delete) )?/iu,
};

/** What stands around a name without belonging to it. */
const around: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:その|この|あの|あと|それと)|(?:とか|など|の話|のこと)$/gu,
  en: /^(?:the |that |this |those |any |all )*(?:words? |lines? |bits? |parts? |thing |stuff |matter |name )?(?:about |of |with |that says |saying )?|(?: (?:line|bit|part|thing|stuff|word|one))$/giu,
};

/** A word that only points tells nobody what is to go. */
const pointsOnly: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:それ|これ|あれ|そこ|ここ|今|いま|その話|この話|今の(?:話|ところ)?|さっき(?:の)?|全部|ぜんぶ|記録|話|行|言葉|ところ|最後|最初|[一二三四五六七八九十\d]+(?:行目|つ目|番目))$/u,
  en: /^(?:it|that|this|them|those|these|one|all|everything|all of it|line|(?:first|second|third|last|next) (?:line|one|bit|part)|what i (?:said|wrote|put).*|last bit|word|words)$/iu,
};
