import type { Lang, Span } from "../../language/index.ts";
import type { Heart } from "./heart.ts";
import { heartSigns } from "./heart-signs.ts";
import { isNeverTheHeart } from "./never-the-heart.ts";
import { isSaidByOthers, isSpokenWhole } from "./spoken-words.ts";
import { sentencesWithin } from "../sentences.ts";

/**
 * The stretches of an utterance that may be what somebody most wants heard, weighed by what no weight was learnt for: what they ask themselves,
 * what somebody said to them and what comes after a "but" first; who somebody is, what is taken back and the joke at the end last; what can never
 * be it is left out.
 */
export function heartsWeighed(text: string, hearts: readonly Heart[], lang: Lang): readonly Heart[] {
  const sentences = sentencesWithin(text);
  return hearts
    .filter((heart) => !(lang === "ja" && isNeverTheHeart(text, heart)))
    .filter(({ start, end }) => !heartSigns[lang].tag.test(text.slice(start, end)))
    .map((heart) => ({ ...heart, score: heart.score + gainOf(text, heart, sentences, lang) }));
}

/** What the scores of a stretch gain, in the units of the learnt weights: chosen on the marked answers of `corpus/answers` and half of what players named. */
const gains = {
  lastSentence: 0.3,
  asksOneself: 0.8,
  points: -0.8,
  afterBut: 0.6,
  beforeBut: -0.5,
  feels: 0.4,
  introduces: -1.2,
  putRight: -3,
  jokes: -0.3,
  told: 1,
} as const;

/** Sentences from which an answer is a tale, whose end weighs more. */
const taleFrom = 3;

function gainOf(text: string, { start, end }: Span, sentences: readonly Span[], lang: Lang): number {
  const signs = heartSigns[lang];
  const said = text.slice(start, end);
  const at = sentences.findIndex((each) => each.start <= start && start < each.end);
  const sentence = sentences[at];
  const whole = sentence ? text.slice(sentence.start, sentence.end) : said;
  const next = sentences[at + 1];
  const after = next ? text.slice(next.start, next.end) : "";
  const until = text.slice(end, Math.min(end + 6, sentence?.end ?? end));
  const place = sentences.length >= taleFrom ? at / (sentences.length - 1) : 0;
  const counts: readonly (readonly [keyof typeof gains, number | boolean])[] = [
    ["lastSentence", lang === "ja" && place],
    ["asksOneself", signs.asksOneself.test(said + until)],
    ["points", signs.points.test(said)],
    ["afterBut", at > 0 && signs.but.test(whole)],
    ["beforeBut", signs.but.test(after)],
    ["feels", signs.feels.test(said)],
    ["introduces", sentences.length > 1 && signs.introduces.test(said)],
    ["putRight", signs.putRight.test(after)],
    ["jokes", signs.jokes.test(said + text.slice(end, end + 8))],
    ["told", isSpokenWhole(text, { start, end }) && isSaidByOthers(text, { start, end }, lang)],
  ];
  return counts.reduce((sum, [name, holds]) => sum + Number(holds) * gains[name], 0);
}
