import type { Lang } from "../../language/index.ts";
import { plain } from "./question.ts";
import { onceATurn } from "../once-a-turn.ts";

/** Characters of an utterance that does nothing but put right; a longer one tells of something. */
const longest: Readonly<Record<Lang, number>> = { ja: 48, en: 90 };

/**
 * Whether an utterance puts right what the counsellor has just said (`said`): it denies a word that the counsellor used, or says outright that
 * something was misread. 「お金じゃなくて気持ちです」 corrects nobody who did not speak of money.
 */
export const putsUsRight = onceATurn((text: string, lang: Lang, said: string): boolean => {
  if (text.trim().length > longest[lang]) return false;
  const sentence = plain(text);
  return (
    outright[lang].some((shape) => shape.test(text.trim())) ||
    denials[lang].some((shape) => {
      const wrong = shape.exec(sentence)?.groups?.wrong;
      const isWord =
        wrong !== undefined && (wrong.trim().length > 1 || /^\p{Script=Han}$/u.test(wrong.trim()));
      return isWord && plain(said).includes(wrong.trim());
    })
  );
});

const outright: Readonly<Record<Lang, readonly RegExp[]>> = {
  ja: [
    /(?:読み|聞き|取り|受け取り|書き)(?:違|間違|ちが)(?:え|い|って|う)(?:です|ます|てます|てる|や|だ|てん|と)/u,
    /^(?:いや|ちがう(?:って)?|違う(?:って|って！+)?|だから|[、。！!\s]|[2-9２-９二三四]回目)*逆(?:です|や|だ(?:って)?|なん(?:です|だ|や))?[。、！!\s]/u,
    /^(?:いや|え|、)*(?:違う|ちがう|ちゃう|そうじゃなくて|そうやなくて|そうじゃなか)(?:って|ちゃ|ばい)?[、\s]+[^。、？?]{2,16}[。]?$/u,
  ],
  en: [
    /\bno,? i (?:said|meant) [^.,;?]{2,30}$/iu,
    /^(?:no,? )?(?:of|to|for|with|about|by) [A-Z]{2,}\b/u,
    /^(?:no,? )?(?:you(?:'ve|’ve| have)?|that's|that’s) (?:misread|misheard|got (?:it|that|me) (?:wrong|backwards)|mixed up)\b/iu,
  ],
};

const denials: Readonly<Record<Lang, readonly RegExp[]>> = {
  ja: [
    /(?<wrong>[^、。「」\s]{2,14}?)(?:じゃ|では|や|と)(?:なく|ない|ちゃう|ありません|違)/u,
    // In the words of a region: 「先週やなか」「親方じゃねえ」.
    /(?<wrong>[^、。「」\s]{1,14}?)(?:や|じゃ|で|では)(?:なか|ねえ|ねぇ|なぐ|あらへん|おまへん|ねくて|ないって)/u,
    // What was said of their state is not so: 「え、抱えてないです」.
    /^(?:え|いや|いえ|別に|[、…\s])*(?<wrong>[^、。\s]{1,6}?)て(?:い)?(?:ない|ません|へん|なか|ねえ)(?:です|よ|けど|って)*(?:[（(]?笑[）)]?)?[。、\s]/u,
    /(?<wrong>[^、。「」\s]{2,14}?)(?:なんて|とは|って)(?:一言も)?(?:言|書)って(?:い)?(?:ない|ません|へん)/u,
  ],
  en: [
    /[^.,;]{2,40},? not (?:the |a |an |my )?(?<wrong>[^.,;]{2,30}?)[.!\s]*$/u,
    /\bnot (?:the |a |an |my )?(?<wrong>[^.,;]{2,30})[.;,] (?:i said|it's|its|but|they're|i meant)\b/u,
    /\b(?:stop|quit) (?:say|call|mention|keep)\w*'? (?:it |him |her |them |on about |saying )?(?:the )?(?<wrong>[^.,;]{2,24})/u,
    /\bthere (?:ain't|aint|isn't|is|isnt) (?:no|any) (?<wrong>[^.,;]{2,24})/u,
    /\b(?:i )?(?:never|didn't|didnt) (?:said|say|mention\w*|have) (?:any |a |an |the )?(?<wrong>[^.,;]{2,24})/u,
  ],
};
