import type { Span } from "../../language/index.ts";
import { sentencesWithin } from "../sentences.ts";

/**
 * The sentence of a Japanese utterance that somebody marks as new or dear by a word in it or after it: 「休みたいって、今はじめて言ったかも」, 「…ほんで忘れてん。
 * 誰にも言うてへん」.
 */
export function markedJa(text: string): readonly Span[] {
  const sentences = sentencesWithin(text);
  return sentences.flatMap((sentence, index) => {
    const said = text.slice(sentence.start, sentence.end);
    const mark = marksIt.exec(said);
    if (!mark) return [];
    const before = sentences[index - 1];
    return said.trim().length - mark[0].length < ofItsOwn && before ? [before] : [sentence];
  });
}

/** Characters beside the mark from which its sentence tells something of its own. */
const ofItsOwn = 8;

const marksIt =
  /(?:誰|だれ|旦那|妻|嫁|家族|家)(?:に|で)?(?:も)?[^。、]{0,6}(?:言|いう|ゆう|話)(?:う|っ|し)?(?:て(?:い)?(?:ない|へん|ません|なかった|まへん)|たことな(?:い|かった))(?:こと)?|(?:今|いま)?(?:はじめて|初めて)(?:人に)?(?:言|話|口に|書)[^。]{0,8}|(?:今|いま)(?:言|話|書)[^。、]{1,6}(?:気づ|気付)[^。、]{0,6}|(?:ずっと|それだけが)[^。、]{0,8}(?:残って|引っかかって|ひっかかって|忘れられ)[^。、]{0,8}|あれは(?:忘れ(?:られ)?(?:ん|ない|へん)|一生)[^。]{0,8}/u;
