import type { Lang, Span } from "../../language/index.ts";

/** Characters above which a clause is worth shortening, those that may be left, and those that must be for it to say anything. */
const longFrom: Readonly<Record<Lang, number>> = { ja: 16, en: 38 };
const mostLeft: Readonly<Record<Lang, number>> = { ja: 17, en: 52 };
const leastLeft: Readonly<Record<Lang, number>> = { ja: 8, en: 14 };

/**
 * The part of a long clause that can stand for it: in Japanese what comes after its condition or topic (「図面が早いと段取りが組める」 →
 * 「段取りが組める」), in English what comes before its because, when or and. Null where it is short, or does not come apart.
 */
export function shorten(text: string, span: Span, lang: Lang): Span | null {
  const said = text.slice(span.start, span.end);
  if (said.length <= longFrom[lang]) return null;
  const cuts = [...said.matchAll(joints[lang])];
  if (lang === "en") {
    const cut = cuts.findLast(({ index }) => index >= leastLeft.en && index <= mostLeft.en);
    if (cut) return { start: span.start, end: span.start + cut.index };
    const comma = said.lastIndexOf(", ");
    const rest = said.length - comma - 2;
    return comma > 0 && rest >= leastLeft.en && rest <= mostLeft.en
      ? { start: span.start + comma + 2, end: span.end }
      : null;
  }
  const fits = ({ index, 0: mark }: RegExpExecArray) => said.length - index - mark.length;
  const cut =
    cuts.find((each) => fits(each) >= leastLeft.ja && fits(each) <= mostLeft.ja) ??
    cuts.findLast((each) => fits(each) >= leastLeft.ja);
  return cut ? { start: span.start + cut.index + cut[0].length, end: span.end } : null;
}

const joints: Readonly<Record<Lang, RegExp>> = {
  ja: /(?<=[るたいうくすつぬむぐぶ])と(?![思言聞感考い書、])(?=[\p{Script=Han}ァ-ヶーも])|(?<=[ぁ-ん])(?:たら|れば|けば|せば|なら|ので|から|のに)、?(?=[\p{Script=Han}ァ-ヶー])|(?<=[\p{Script=Han}ァ-ヶーんのさ])(?:に|で|と)?は、?(?=[\p{Script=Han}ァ-ヶー])|(?<=[いっえきしちにみりぎじびけせめれげべ])(?<!(?:かな|のか|だ|よ|ね|ない|る|た|う)っ)て(?![言思聞感考])(?=[\p{Script=Han}「『])|んで(?=[\p{Script=Han}「『])/gu,
  en: /,? (?=(?:because|so that|which|when|while|until|before|after|and|but|since|although|even though)\b)/gu,
};
