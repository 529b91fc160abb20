import { byId, type Spoken } from "../choice.ts";
import { asks, says } from "../moves/index.ts";
import type { Say } from "../moves/move.ts";
import { whoAnswersJa } from "../moves/who-answers-ja.ts";
import { remembered } from "../remember.ts";
import { englishBack } from "./say-back-en.ts";
import { shortAnswer } from "./short-answer.ts";
import { word } from "../wording.ts";

/**
 * A short answer said back. In Japanese somebody that was asked for is named in the view of the question (「職場で、感想を直接聞けるのは誰ですか。」 「駅員。」 →
 * 「感想を直接聞けるのは、駅員さんなのですね。」); any other name stands by itself and claims nothing (「雪。」 → 「雪、ですね。」). Null where no
 * sentence could surely hold it, or nothing was asked just before.
 */
export const sayBack = remembered((state): Spoken<Say> | null => {
  const { last, lastReply, lang } = state;
  const [framed] = byId(says, "said-in-its-question");
  if (!framed || !last) return null;
  if (last.answered === null || lastReply?.asks !== last.answered) return null;
  const put = lastReply.parts.findLast((part) => asks.some((ask) => ask.id === part.move));
  const question = asks.find((ask) => ask.id === put?.move)?.wordings[lang][put?.wording ?? -1];
  if (lang === "en") return englishBack(state, framed, question);
  const answer = shortAnswer(state);
  if (!answer) return null;
  const frame = question === undefined ? undefined : whoAnswersJa[question];
  const text =
    answer.isSomebody && frame !== undefined && !sharesAWord(frame, answer.noun)
      ? frame.replace("{noun}", () => answer.noun)
      : null;
  if (text !== null && !state.spoken.includes(text))
    return {
      move: framed,
      worded: { text, move: framed.id, wording: 0, because: answer.said, quoted: 1, worth: 1 },
    };
  const worded = word(state, framed);
  return worded && { move: framed, worded };
});

/** 「待っているのは、待っている人」: what uses the question's own words is said back without them. */
function sharesAWord(frame: string, part: string): boolean {
  const pairs = Array.from(part.matchAll(/(?=(?<pair>\p{Script=Han}.|.\p{Script=Han}))/gu));
  return pairs.some(({ groups }) => frame.includes(groups?.["pair"] ?? "\n"));
}
