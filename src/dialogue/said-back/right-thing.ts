import type { Lang, Span } from "../../language/index.ts";
import type { Quote } from "../quote/quote-clause.ts";
import type { State } from "../state.ts";

/** Characters up to which what is right instead can be said back as it stands. */
const longest: Readonly<Record<Lang, number>> = { ja: 20, en: 48 };

/** Cut off before it says what it is. */
const inMidSentence = /[てでがはのけなもを]$/u;

/** The tail of the no itself. */
const noThing = /^(?:って|と|よ|わ|ん|[!！?？\d２-９])/u;

/** What is right, in words that put something right: 「営業ではなくて、経理の担当」, "inmates, not customers"; null where it does not stand by itself. */
function rightThing(text: string, lang: Lang): Span | null {
  for (const shape of shapes[lang]) {
    const found = shape.exec(text);
    const right = found?.groups?.["right"];
    if (
      !found ||
      right === undefined ||
      right.length > longest[lang] ||
      inMidSentence.test(right) ||
      noThing.test(right)
    )
      continue;
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
    /^(?:いや|ちがう(?:って)?|違う(?:って)?|[、。！!\s]|[2-9２-９二三四]回目)*逆(?:です|や|だ(?:って)?|なんです)?[。、！!\s]+(?<right>[^。、「」]{2,20}?)(?:です|んよ|んだよ|よ|わ|んです)?(?:俺は|私は)?(?:$|[。、])/u,
    /(?:^|[。、！!])(?<right>[^。、「」！!]{2,20})[。、]逆(?:です|や|だ|なんです)?[。！!]*$/u,
    /正しくは[、\s]*(?<right>[^。、「」]+?)(?:です|だ(?!け)|や|$|[。、])/u,
  ],
  en: [
    /\b(?:it|they|he|she) (?:wasn|weren|isn|aren)['’]?t [^,.;]{2,40}[,;.] (?:it|they|he|she)(?: was| were| is| are|['’]s|['’]re) (?<right>[^.,;]{2,48})/iu,
    /^(?:no,? )?put (?<right>[^.,;]{1,20}?),? not\b/iu,
    /\bno,? i (?:said|meant) (?<right>[^.,;?]{2,30}?)(?: already| before)?[.!\s]*$/iu,
    /^(?:no,? )?(?<right>(?:of|to|for|with|about|by) [A-Z]{2,}\b[^.]{0,12})/u,
    /\bstop (?:say|call|mention)\w*'? [^.,;]{2,24}[.,;] (?:it(?:'|’)?s |its )?(?<right>(?:the|my|our|a|an) [^.,;]{2,40})/iu,
    /\bnot ["“']?[^.,;"”']{1,40}["”']?[.;,] i (?:said|meant) ["“']?(?<right>[^.,;"”']+)/iu,
    /\bi (?:said|meant) ["“']?(?<right>[^.,;"”']{2,}?)["”']?, not\b/iu,
    /^(?:no,? |sorry,? )?(?:it(?:'|’)?s|they(?:'|’)?re|it was) ["“']?(?<right>[^.,;"”']{2,}?)["”']?, not\b/iu,
    /\bnot [^.,;]{1,40}[,;] (?:but |it was |it(?:'|’)s |just )?(?<right>(?:the|my|our|a|an) [^.,;]+)/iu,
    /\b(?:i meant|make (?:that|it)) (?<right>[^.,;]{2,})/iu,
  ],
};
