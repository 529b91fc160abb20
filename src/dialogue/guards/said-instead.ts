import type { Lang, Span } from "../../language/index.ts";
import { isDenied } from "./denies-danger.ts";

/** The sentence or clause that says what somebody wants or is instead of what they deny: 「休みたいだけです」, "I'm just tired". */
export function saidInstead(text: string, lang: Lang): Span | null {
  for (const piece of piecesIn(text, lang)) {
    const said = text.slice(piece.start, piece.end);
    if (!isDenied(said, lang) && wantsOrIs[lang].test(said.replaceAll("’", "'"))) return piece;
  }
  return null;
}

function piecesIn(text: string, lang: Lang): readonly Span[] {
  return [...text.matchAll(piece[lang])].map(({ 0: said, index }) => {
    const lead = said.length - said.trimStart().length;
    return { start: index + lead, end: index + said.trimEnd().length };
  });
}

const piece: Readonly<Record<Lang, RegExp>> = {
  ja: /[^。．！？!?…\n、]+/gu,
  en: /(?:[^.!?…\n,;])+/gu,
};

/** A wish of another kind, or tiredness, said as one's own. */
const wantsOrIs: Readonly<Record<Lang, RegExp>> = {
  ja: /^(?:ただ|もう|とにかく|単に|私は|僕は|俺は|[ 　])*(?:[^。、]{0,14}(?:休み|寝|眠り|辞め|やめ|離れ|逃げ|帰り|話し|聞いてほし|食べ)(?:たい|たかった)(?!と(?:は|も)?思(?:わ|って(?:い)?な))[^。、]{0,8}|[^。、]{0,10}(?:疲れ(?:た|て)|しんどい|眠い)(?:だけ|んです|です|なあ|っす)?[^。、]{0,6})$/u,
  en: /^(?:(?:it's|i|i'm|im|i am|but|just|and|only|really|honestly|what) )*(?:(?:just|only|really|so|a bit) )*(?:want(?:ed)?|need(?:ed)?|'d like|would like|mean(?:t)?|tired|exhausted|worn out|shattered|knackered|hungry|fed up|sad|lonely)\b.{0,60}$/iu,
};
