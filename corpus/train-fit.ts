/**
 * Trains what an answer does with its question from `corpus/answers` and the acts of the corpus: `node corpus/train-fit.ts`. With `--try` it
 * writes nothing and prints what a model makes of the answers that it was not trained on.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readCorpus } from "../bench/reading.ts";
import { type Doing, doingOfAct, doings, type Lang } from "../src/language/index.ts";
import { featuresOfFit } from "../src/language/fit/features.ts";
import { featureCount } from "../src/language/model/features.ts";
import { readAnswers, readBeside } from "./answers.ts";
import { packed } from "./packed.ts";
import { type Classed, likelihoods, scoresOf, type Softmax, trainSoftmax } from "./softmax.ts";

/** How much an utterance of the corpus counts beside an answer that was labelled for this. */
const countOfCorpus = 0.2;
/** Written to teach, they are plainer than what people type. */
const countOfBeside = 0.7;
/** Most utterances of the corpus are answers: one in so many is enough. */
const everyOf = 2;
const langs: readonly Lang[] = ["ja", "en"];
const parts = 5;

type Labelled = {
  readonly text: string;
  readonly lang: Lang;
  readonly asks: string | null;
  readonly before?: string | undefined;
};

function exampleOf({ text, lang, asks, before }: Labelled, is: Doing, counts: number): Classed {
  const blocks = featuresOfFit(text, lang, asks, before ?? null);
  return {
    ids: Int32Array.from(blocks.flatMap(({ ids }) => ids)),
    values: Float64Array.from(blocks.flatMap(({ ids, weight }) => ids.map(() => weight))),
    is: doings.indexOf(is),
    counts,
  };
}

function answersOf(lang: Lang) {
  return readAnswers(lang).map((answer) => ({
    lang,
    answer,
    example: exampleOf({ ...answer, lang }, answer.is, 1),
  }));
}

function besideOf(lang: Lang): readonly Classed[] {
  return readBeside(lang).map((line) => exampleOf({ ...line, lang }, line.is, countOfBeside));
}

function spokenOf(lang: Lang): readonly Classed[] {
  return readCorpus(lang, "dev").flatMap((utterance, index) => {
    const { text, asks, act, risk } = utterance;
    const isPlain = act === null && risk === null && index % everyOf === 0;
    const is = act === null ? (isPlain ? "answer" : undefined) : doingOfAct[act];
    return is ? [exampleOf({ text, asks, lang }, is, countOfCorpus)] : [];
  });
}

function train(examples: readonly Classed[]): Softmax {
  return trainSoftmax(examples, doings.length, featureCount);
}

/** The source of the trained model. */
export function trainedFit(): string {
  const model = train([
    ...langs.flatMap((lang) => answersOf(lang).map(({ example }) => example)),
    ...langs.flatMap(besideOf),
    ...langs.flatMap(spokenOf),
  ]);
  const rows = doings.map((_, at) => `  ${JSON.stringify(packed(model, at, doings.length))},\n`);
  return `// Made by \`node corpus/train-fit.ts\` from corpus/answers: change the corpus, not this file.\nimport type { Weights } from "./model.ts";\n\n/** One for each of \`doings\`, in their order. */\nexport const weights: readonly Weights[] = [\n${rows.join("")}];\n`;
}

function tryOut(): void {
  const answers = langs.flatMap(answersOf);
  const spoken = [...langs.flatMap(besideOf), ...langs.flatMap(spokenOf)];
  const guesses = Array.from({ length: parts }, (_, part) => part).flatMap((part) => {
    const model = train([
      ...answers.filter((_, index) => index % parts !== part).map(({ example }) => example),
      ...spoken,
    ]);
    return answers
      .filter((_, index) => index % parts === part)
      .map(({ lang, answer, example }) => {
        const likely = likelihoods(scoresOf(model, example));
        const best = likely.indexOf(Math.max(...likely));
        return { lang, answer, guess: doings[best], sureness: likely[best] ?? 0, answers: likely[0] ?? 0 };
      });
  });
  for (const lang of langs) {
    const own = guesses.filter((guess) => guess.lang === lang);
    console.log(
      lang,
      "right:",
      own.filter(({ answer, guess }) => answer.is === guess).length,
      "of",
      own.length,
    );
    for (const doing of doings) {
      const found = own.filter(({ guess }) => guess === doing).length;
      const labelled = own.filter(({ answer }) => answer.is === doing).length;
      const right = own.filter(({ answer, guess }) => guess === doing && answer.is === doing).length;
      console.log(
        `  ${doing.padEnd(12)} precision ${(right / Math.max(1, found)).toFixed(2)} recall ${(right / Math.max(1, labelled)).toFixed(2)} of ${labelled}`,
      );
    }
  }
  if (process.argv.includes("--wrong"))
    for (const { answer, guess, sureness } of guesses)
      if (answer.is !== guess)
        console.log(`${answer.is} → ${guess} ${sureness.toFixed(2)} [${answer.asks}] ${answer.text}`);
}

if (process.argv[1] === import.meta.filename) {
  if (process.argv.includes("--try")) tryOut();
  else writeFileSync(join(import.meta.dirname, "../src/language/model/weights-fit.ts"), trainedFit());
}
