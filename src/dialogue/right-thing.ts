import type { Lang, Span } from "../language/index.ts";

/** Characters up to which what is right instead can be said back as it stands. */
const longest: Readonly<Record<Lang, number>> = { ja: 20, en: 48 };

/** What is right, in words that put something right: 「営業ではなくて、経理の担当」, "inmates, not customers"; null where it does not stand by itself. */
export function rightThing(text: string, lang: Lang): Span | null {
  for (const shape of shapes[lang]) {
    const found = shape.exec(text);
    const right = found?.groups?.["right"];
    if (!found || right === undefined || right.length > longest[lang]) continue;
    const start = text.indexOf(right, found.index);
    return { start, end: start + right.length };
  }
  return null;
}

const shapes: Readonly<Record<Lang, readonly RegExp[]>> = {
  ja: [
    /(?:では|じゃ|や|で)なく(?:って|て)?[、\s]*「(?<right>[^」]+)」/u,
    /(?:では|じゃ|や|で)なく(?:って|て)?[、\s]*(?<right>[^。、「」]{2,}?)(?:です|だ|や|なん|のほう|の方|と(?:言|書)|って|に渡|$|[。、])/u,
    /(?:では|じゃ)(?:ない(?:です)?|ありません)(?:って|よ|わ)?[。、][、\s]*(?<right>[^。、「」]{2,}?)(?:です|だ|や|なん|のほう|の方|$|[。、])/u,
    /(?:とちゃう|ちゃいます|ちゃうくて|違(?:う|い?ます)|ちがい?(?:う|ます))[。、]?[、\s]*(?<right>[^。、「」]{2,}?)(?:です|だ|や|なん|のほう|の方|$|[。、])/u,
    /正しくは[、\s]*(?<right>[^。、「」]{2,}?)(?:です|だ|や|$|[。、])/u,
  ],
  en: [
    /\bnot ["“']?[^.,;"”']{1,40}["”']?[.;,] i (?:said|meant) ["“']?(?<right>[^.,;"”']+)/iu,
    /\bi (?:said|meant) ["“']?(?<right>[^.,;"”']{2,}?)["”']?, not\b/iu,
    /^(?:no,? |sorry,? )?(?:it(?:'|’)?s|they(?:'|’)?re|it was) ["“']?(?<right>[^.,;"”']{2,}?)["”']?, not\b/iu,
    /\bnot [^.,;]{1,40}[,;] (?:but |it was |it(?:'|’)s |just )?(?<right>(?:the|my|our|a|an) [^.,;]+)/iu,
    /\b(?:i meant|make (?:that|it)) (?<right>[^.,;]{2,})/iu,
  ],
};
