import type { Lang } from "../finding.ts";
import { type Block, distinct, featuresOf, fold, hash } from "../model/features.ts";
import { type Sign, signsIn } from "./signs.ts";

/** What the sorts of features count; the best of a few tried on answers left out. */
const weights = {
  runs: 0.55,
  asked: 0.3,
  sign: 0.9,
  signAt: 0.45,
  signAsked: 0.27,
  pair: 0.32,
  words: 1,
} as const;

/** English takes about as many characters more than Japanese for the same thing. */
const lettersFor: Readonly<Record<Lang, number>> = { ja: 1, en: 2.4 };

/** Up to these powers of two, in Japanese characters, an utterance is short, or of middling length. */
const shortUpTo = 3;
const middlingUpTo = 4;
const longestCounted = 6;
const mostSentences = 3;

/** What the model sees of an utterance: its signs, by themselves, in pairs, with its length and with what was asked; and its runs of characters. */
export function featuresOfFit(text: string, lang: Lang, asks: string | null): readonly Block[] {
  const phase = (asks ?? "opening").split(".")[0] ?? "";
  const power = Math.min(longestCounted, Math.floor(Math.log2(Math.max(2, text.length / lettersFor[lang]))));
  const size = power <= shortUpTo ? "short" : power <= middlingUpTo ? "middling" : "long";
  const sentences = Math.min(
    mostSentences,
    text.split(/[。．！!？?\n.]+/u).filter((one) => one.trim() !== "").length,
  );
  const signs = signsIn(text, lang);
  const [runs] = featuresOf(text, asks);
  return [
    { ids: runs?.ids ?? [], weight: weights.runs * (runs?.weight ?? 0) },
    block(weights.asked, [`asks ${asks ?? ""}`, `of ${phase}`, `size ${power}`, `sentences ${sentences}`]),
    block(weights.sign, signs.length === 0 ? ["no sign"] : signs.map((sign) => `sign ${sign}`)),
    block(
      weights.signAt,
      signs.map((sign) => `${size} ${sign}`),
    ),
    block(
      weights.signAsked,
      signs.flatMap((sign) => [`${sign} of ${phase}`, `${sign} in ${lang}`]),
    ),
    block(weights.pair, pairs(signs)),
    ...(lang === "en" ? [wordBlock(text)] : []),
  ];
}

/** The words by themselves and in twos; Japanese writes none apart, and its runs do for them. */
function wordBlock(text: string): Block {
  const words =
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[a-z0-9']+|[?!]/gu) ?? [];
  const names = words.flatMap((word, index) => [`word ${word}`, `${words[index - 1] ?? "^"} ${word}`]);
  return block(weights.words / Math.sqrt(Math.max(1, names.length)), names);
}

function pairs(signs: readonly Sign[]): readonly string[] {
  return signs.flatMap((sign, index) => signs.slice(index + 1).map((other) => `${sign} and ${other}`));
}

function block(weight: number, names: readonly string[]): Block {
  const ids: number[] = [];
  const add = distinct(ids);
  for (const name of names) add(fold(hash(name)));
  return { ids, weight };
}
