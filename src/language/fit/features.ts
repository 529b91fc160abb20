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
  echo: 0.35,
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
export function featuresOfFit(
  text: string,
  lang: Lang,
  asks: string | null,
  before: string | null = null,
): readonly Block[] {
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
    block(weights.echo, echoes(text, before, lang, signs, size)),
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

/** How many words it takes up from what the counsellor said just before, where, and with what signs: who puts something right names it. */
function echoes(
  text: string,
  before: string | null,
  lang: Lang,
  signs: readonly Sign[],
  size: string,
): readonly string[] {
  if (before === null) return [];
  const own = wordsOf(text, lang);
  const theirs = before.toLowerCase();
  const taken = own.filter((word) => theirs.includes(word));
  const count = Math.min(mostTaken, taken.length);
  const share = own.length === 0 ? 0 : Math.round((shareSteps * taken.length) / own.length);
  const isEarly = own.slice(0, 2).some((word) => taken.includes(word));
  const name = `takes up ${count}`;
  return [
    name,
    `share taken ${share} ${size}`,
    ...(isEarly ? ["takes up at once", `takes up at once ${size}`] : []),
    ...(/[“"「]/u.test(before) ? ["was quoted", `was quoted, ${name}`] : []),
    ...(count > 0 ? signs.map((sign) => `takes up, ${sign}`) : []),
    ...(isEarly ? signs.map((sign) => `takes up at once, ${sign}`) : []),
  ];
}

const mostTaken = 3;
const shareSteps = 4;

/** Words that say something by themselves. */
const words: Readonly<Record<Lang, RegExp>> = {
  ja: /[\p{Script=Han}々]{2,}|[ァ-ヴー]{2,}|[a-z0-9]{2,}/gu,
  en: /[a-z0-9][a-z0-9']{3,}/gu,
};

function wordsOf(text: string, lang: Lang): readonly string[] {
  return text.toLowerCase().replaceAll("’", "'").match(words[lang]) ?? [];
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
