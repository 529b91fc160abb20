import type { Lang, Span } from "../../language/index.ts";
import type { Heart } from "./heart.ts";
import { isNeverTheHeart } from "./never-the-heart.ts";
import { sentencesWithin } from "../sentences.ts";

/**
 * The stretches of an utterance that may be what somebody most wants heard, weighed by what no weight was learnt for: what they ask themselves
 * and what one cannot get over comes first, what points outside itself or only sets the scene last; what can never be it is left out.
 */
export function heartsWeighed(text: string, hearts: readonly Heart[], lang: Lang): readonly Heart[] {
  if (lang !== "ja") return hearts;
  return hearts
    .filter((heart) => !isNeverTheHeart(text, heart))
    .map((heart) => ({ ...heart, score: heart.score + gainOf(text, heart) }));
}

/** What the scores of a stretch gain, in the units of the learnt weights: chosen on the marked answers of `corpus/answers`. */
const gains = { lastSentence: 0.3, asksOneself: 0.8, points: -0.8 } as const;

/** Sentences from which an answer is a tale, whose end weighs more. */
const taleFrom = 3;

function gainOf(text: string, { start, end }: Span): number {
  const said = text.slice(start, end);
  const sentences = sentencesWithin(text);
  const at = sentences.findIndex((each) => each.start <= start && start < each.end);
  return (
    (sentences.length >= taleFrom ? (at / (sentences.length - 1)) * gains.lastSentence : 0) +
    (asksOneself.test(said + text.slice(end, Math.min(end + 6, sentences[at]?.end ?? end)))
      ? gains.asksOneself
      : 0) +
    (points.test(said) ? gains.points : 0)
  );
}

/** A question to oneself about what one is there for, or has become. */
const asksOneself =
  /(?:誰|だれ|何|なん)の(?:ため|役)|なんやった|何だった|(?:意味|価値)(?:が|は|って|あ|な)[^。、]{0,6}(?:の|ん)?(?:か|や?ろ)|冷た(?:く)?なった|(?:の|ん)(?:だろう|やろ|かな|ちゃうか)[^。、]{0,3}(?:って|て|と)?思/u;
/** Points outside itself. */
const points = /^(?:それ|これ|あれ|そこ|そんな|こんな|そういう)(?!より|から|なり|ぞれ)/u;
