import type { Lang, Span } from "../../language/index.ts";
import { saysNothing } from "../says-nothing.ts";

/** Words between quotation marks. An apostrophe inside a word is none. */
export function quotedIn(text: string): readonly Span[] {
  return [
    ...text.matchAll(/[「『“"]([^」』”"]{2,})[」』”"]|(?<![\p{L}\p{N}])['‘](.{2,}?)['’](?![\p{L}\p{N}])/gu),
  ].map((found) => ({ start: found.index + 1, end: found.index + found[0].length - 1 }));
}

/** What is to stand in the record, and in place of which words, where they are named. */
export type Replacement = { readonly from: string | undefined; readonly to: Span | undefined };

/** The words of a request to put something differently: “A” is not mine, mine is B; 「A」じゃなくて「B」. */
export function replacementIn(text: string, lang: Lang): Replacement {
  const quoted = quotedIn(text);
  const [first] = quoted;
  const inMarks = first && text.slice(first.start, first.end);
  if (quoted.length === 1 && inMarks !== undefined && denies[lang].test(text))
    return { from: inMarks, to: firstOf(insteads[lang], text) };
  return {
    from: quoted.length > 1 ? inMarks : notThis[lang].exec(text)?.groups?.words,
    to: quoted.at(-1) ?? firstOf(insteads[lang], text),
  };
}

/** The words that somebody asks to be added, where they follow the asking: "Put in that …", 「…ことも入れて」. */
export function wordsToAdd(text: string, lang: Lang): Span | undefined {
  const span = firstOf(added[lang], text);
  if (!span) return undefined;
  const words = text.slice(span.start, span.end);
  return saysNothing(words, lang) || onlyPoints[lang].test(words) ? undefined : span;
}

/** Whether what is asked for is to stand in place of what was read back. */
export function standsInstead(text: string, lang: Lang): boolean {
  return inPlaceOfIt[lang].test(text);
}

const inPlaceOfIt: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:の)?(?:代わり|かわり)(?:に|で)|(?:じゃ|では|や)なくて|より(?:も)?[、\s]/u,
  en: /\binstead\b|\brather than\b/iu,
};

/** What is to be added, without the word that joins it to what stands. */
export function withoutJoint(words: string): string {
  return words.replace(/^(?:and|but|so) /iu, "");
}

function firstOf(shapes: readonly RegExp[], text: string): Span | undefined {
  for (const shape of shapes) {
    const found = shape.exec(text);
    const words = found?.groups?.words;
    if (!found || words === undefined) continue;
    const start = text.indexOf(words, found.index + found[0].lastIndexOf(words));
    return { start, end: start + words.length };
  }
  return undefined;
}

/** The words between the only marks are what should not stand. */
const denies: Readonly<Record<Lang, RegExp>> = {
  ja: /[」』](?:は|って|というのは|じゃ|では|や)?(?:なく|ない|違|ちが|ちゃう|おかし)/u,
  en: /["”'’] (?:(?:is|was|are) not|(?:is|was|are)n['’]?t)\b|\bnot ["“'‘][^"”]+["”'’][.!\s]*$|\binstead of ["“'‘]/iu,
};

/** What somebody says it is not: 「組立じゃなくて組付です」. */
const notThis: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:^|[、。]\s*)(?<words>[^、。「」]{1,24}?)(?:では|じゃ|や)な(?:く|くて)/u,
  en: /(?:,\s+not|\binstead of|\brather than)\s+(?<words>[^.,]{2,60}?)[.!]*\s*$/iu,
};

const insteads: Readonly<Record<Lang, readonly RegExp[]>> = {
  ja: [
    /(?:では|じゃ|や)な(?:くて?|い(?:です)?[。、])[、\s]*(?<words>[^。]{2,60}?)(?:です|だ|や|(?:に|へ)(?:直し|変え|し|訂正し|書き換え|書き直し)て[^。]{0,10})?[。！!]*\s*$/u,
    /(?:要ら|いら)(?:ん|ない|へん|なか|ねえ)[。、\s]+(?<words>[^。、]{1,20}?)だけ/u,
    /^\s*(?:そこは|それは|その行は)?、?(?<words>[^。「」]{2,60}?)(?:に|へ)(?:直し|変え|書き直し|書き換え|訂正し)て/u,
    /^\s*(?<words>[^。「」]{2,60}?)(?:が|の方が|のほうが)(?:正しい|本当|近い)/u,
  ],
  en: [
    /\bshould (?:say|read|be)[:,]? (?<words>[^.]{2,120}?),? (?:instead of|rather than|not)\b/iu,
    /(?:(?:is|was|are) not|(?:is|was|are)n['’]?t)\b[^,.;]{0,40}[,;.]\s*(?:but |rather )?(?:mine(?: is|['’]s)|it(?: is|['’]s)|that(?: is|['’]s)|what i (?:do|said|say|meant|mean) (?:is|was)|i (?:said|meant))(?: that)? (?<words>[^.]{2,160}?)[.!]*\s*$/iu,
    /\b(?:change|make|turn|correct) (?:it|that|this|the \w+(?: line)?)(?: to| into)?(?: say| read)?[:,]? (?<words>[^.]{2,160}?)[.!]*\s*$/iu,
    /\bshould (?:say|read|be)[:,]? (?<words>[^.]{2,160}?)[.!]*\s*$/iu,
    /^\s*(?:no,? )?it'?s (?<words>[^.]{2,120}?), not\b/iu,
    /^\s*(?<words>[^.]{2,120}?),? instead of\b/iu,
  ],
};

const added: Readonly<Record<Lang, readonly RegExp[]>> = {
  ja: [
    /^\s*(?:(?:あと|それと|それから|できれば|いや)[、\s]*)*(?<words>[^。、「」]{3,60}?)、?(?:って|という(?:の|こと)?|っていうの|(?<!こ)と)(?:も|を|は)?(?:記録に)?(?:書き足し|書い|入れ|足し|加え|残し|記録し)(?:て|と)/u,
    /^\s*(?:(?:あと|それと|それから|できれば|いや)[、\s]*)*(?<words>[^。、「」]{3,60}?)、?(?:も|を)(?:記録に)?(?:書き足し|入れ|足し|加え|残し|戻し)(?:て|と)/u,
  ],
  en: [
    /^\s*(?:(?:no|nah|yes|and|also|please|so|just|then|well|can you|could you|would you|you can)[,\s]+)*(?:put|have|get|keep|leave) (?!out\b|it\b|that\b|this\b|me\b|in\b|down\b)(?<words>[\p{L}\d' -]{2,60}?) (?:in|back|back in|in there|in it|on it|in the record|at the top|first)(?: too| as well| instead| please| then| for me)*[.!\s]*$/iu,
    /^\s*(?:(?:and|also|please|so|just|no|naw|can you|could you|would you|you can)[,\s]+)*(?:put|add|write|note|include)(?: in| down)?[,:]? (?:and |but )?(?:that |the (?:bit|part) (?:about|where) |about )?(?<words>[^.!?]{3,160}?)(?:,? (?:but|please|as well|too|in there|to (?:it|that|the record)))*[.!?]*\s*$/iu,
  ],
};

const onlyPoints: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:それ|これ|あれ|そこ|ここ|今の|いまの|さっきの)/u,
  en: /^(?:it|that|this|them|these|those|in|down|there|some ?thing|anything|a line|one|more)\b/iu,
};
