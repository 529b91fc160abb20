import type { Lang, Span } from "../../language/index.ts";
import { withStops } from "../stops.ts";
import { onceATurn } from "../once-a-turn.ts";

/** The sentences of an utterance without what stands around them, in their order. Whoever writes no stops sets sentences apart by lines or spaces. */
export const piecesOf = onceATurn((text: string, lang: Lang): readonly Span[] => {
  return [...withStops(text, lang).matchAll(shapes[lang])].flatMap((found) => {
    const start = found.index + (/^[\s、,…‥・.–—-]*/u.exec(found[0])?.[0].length ?? 0);
    const end = found.index + found[0].trimEnd().length;
    return /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? [{ start, end }] : [];
  });
});

/** A laugh ends a sentence as a stop does. A mark inside somebody's quoted words ends no sentence of one's own. */
const shapes: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:「[^」]*」|『[^』]*』|[（(](?!笑[）)](?:\s|$))|[^。．！!？?\n「『（(])+[。．！!？?]*(?:[（(]笑[）)])?|[「『（(]/gu,
  en: /(?:[“"][^”"]*[”"]|[^.!?;\n]|[.](?=[^\s.”"'])|(?<=\b(?:mr|mrs|ms|dr))[.])+[.!?;]*/giu,
};
