import type { Lang, Span } from "../language/index.ts";
import type { Quote } from "./quote-clause.ts";
import type { State } from "./state.ts";

/** Characters up to which what is right instead can be said back as it stands. */
const longest: Readonly<Record<Lang, number>> = { ja: 20, en: 48 };

/** Cut off before it says what it is. */
const inMidSentence = /[てでがはのけなもを]$/u;

/** What is right, in words that put something right: 「営業ではなくて、経理の担当」, "inmates, not customers"; null where it does not stand by itself. */
function rightThing(text: string, lang: Lang): Span | null {
  for (const shape of shapes[lang]) {
    const found = shape.exec(text);
    const right = found?.groups?.["right"];
    if (!found || right === undefined || right.length > longest[lang] || inMidSentence.test(right)) continue;
    const start = text.indexOf(right, found.index);
    return { start, end: start + right.length };
  }
  return null;
}

/** The same of the last utterance. */
export function rightSaid({ last, lang }: State): Quote | null {
  const span = last && rightThing(last.text, lang);
  return last && span
    ? { text: last.text.slice(span.start, span.end), said: [{ turn: last.turn, ...span }] }
    : null;
}

const shapes: Readonly<Record<Lang, readonly RegExp[]>> = {
  ja: [
    /(?:では|じゃ|や|で)なく(?:って|て)?[、\s]*「(?<right>[^」]+)」/u,
    /(?:では|じゃ|や|で)なく(?:って|て)?[、\s]*(?<right>[^。、「」]+?)(?:です|だ(?!け)|や|なん|のほう|の方|と(?:言|書)|って|に渡|$|[。、])/u,
    /(?:では|じゃ)(?:ない(?:です)?|ありません)(?:って|よ|わ)?[。、][、\s]*(?<right>[^。、「」]+?)(?:です|だ(?!け)|や|なん|のほう|の方|$|[。、])/u,
    /(?:とちゃう|ちゃいます|ちゃうくて|違(?:う|い?ます)|ちがい?(?:う|ます))[。、]?[、\s]*(?<right>[^。、「」]+?)(?:です|だ(?!け)|や|なん|のほう|の方|$|[。、])/u,
    /正しくは[、\s]*(?<right>[^。、「」]+?)(?:です|だ(?!け)|や|$|[。、])/u,
  ],
  en: [
    /\bnot ["“']?[^.,;"”']{1,40}["”']?[.;,] i (?:said|meant) ["“']?(?<right>[^.,;"”']+)/iu,
    /\bi (?:said|meant) ["“']?(?<right>[^.,;"”']{2,}?)["”']?, not\b/iu,
    /^(?:no,? |sorry,? )?(?:it(?:'|’)?s|they(?:'|’)?re|it was) ["“']?(?<right>[^.,;"”']{2,}?)["”']?, not\b/iu,
    /\bnot [^.,;]{1,40}[,;] (?:but |it was |it(?:'|’)s |just )?(?<right>(?:the|my|our|a|an) [^.,;]+)/iu,
    /\b(?:i meant|make (?:that|it)) (?<right>[^.,;]{2,})/iu,
  ],
};
