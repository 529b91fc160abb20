import type { Lang, Reading, Span } from "../../language/index.ts";
import { asidesIn, touches } from "../talk/aside.ts";
import { isNoLine } from "./no-line.ts";
import { piecesOf } from "./pieces.ts";

/** The sentences that tell, unasked, what somebody wants to work for: "I'd like one where nobody is afraid of who comes in." */
export function aimsTold({ text, lang }: Pick<Reading, "text" | "lang">): readonly Span[] {
  const asides = asidesIn(text, lang);
  return piecesOf(text, lang).flatMap(({ start, end }) => {
    const said = text.slice(start, end);
    const plain = said.normalize("NFKC").replaceAll("’", "'").toLowerCase();
    const isAim =
      aims[lang].test(plain) &&
      !noAim[lang].test(plain) &&
      !isNoLine(said, lang) &&
      !asides.some((aside) => touches(aside, { start, end }));
    return isAim ? [{ start, end: end - (/[。.!！\s]*$/u.exec(said)?.[0].length ?? 0) }] : [];
  });
}

const aims: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:働き|働いてい)たい(?!な?ら)|(?:仕事|役目)(?:が|を)(?:して(?:い)?たい|したい|やりたい|続けたい)|(?:人|自分|存在)で(?:い|あり)たい|(?:辞め|やめ)たく(?:は)?ない|(?:の|が)ために働/u,
  en: /\bi(?:'d| would| do)?(?: really| just| still| only)* (?:like|love|want) (?:to (?:work|be (?:the one|somebody|someone|somewhere|of use|there for)|keep (?:doing|making))|one where|a (?:job|place|work\w*|life) (?:where|that|with)|work (?:where|that)|somewhere)\b.{6,}|\bi work (?:for|so)\b (?!a\b|an\b|the\b|them\b|him\b|her\b|you\b).{6,}/u,
};

const noAim: Readonly<Record<Lang, RegExp>> = {
  ja: /[?？]|(?:と|って)(?:言わ|聞か|思われ)|(?:たい|たく(?:は)?ない)[」』]?(?:って|と|に|は)[^。]{0,6}(?:言|いう|ゆう|回|直|訂正|書)|(?:妻|夫|息子|娘|後輩|先輩|上司|友人|友達)(?:が|は)/u,
  en: /\?|\b(?:used to|when i was|didn't|don't|not) (?:want|like)\b|\b(?:he|she|they) (?:said|says)\b/u,
};
