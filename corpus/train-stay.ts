/**
 * Trains what of an utterance is worth staying with, from `corpus/stay`: `node corpus/train-stay.ts`. With `--try` it writes nothing and
 * prints how well that goes for lines that were left out.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Lang } from "../src/language/index.ts";
import { featuresOfFit } from "../src/language/fit/features.ts";
import { featureCount } from "../src/language/model/features.ts";
import { packed } from "./packed.ts";
import { type Classed, likelihoods, scoresOf, trainSoftmax } from "./softmax.ts";
import { readStay } from "./stay.ts";

const langs: readonly Lang[] = ["ja", "en"];
/** Parts left out in turn. */
const parts = 8;
const classes = 2;
/** Likelihoods of staying at which precision and recall are printed. */
const bars = [0.3, 0.4, 0.5, 0.6];

function linesOf(lang: Lang) {
  return readStay(lang).map((line) => {
    const blocks = featuresOfFit(line.text, lang, null, line.before);
    const example: Classed = {
      ids: Int32Array.from(blocks.flatMap(({ ids }) => ids)),
      values: Float64Array.from(blocks.flatMap(({ ids, weight }) => ids.map(() => weight))),
      is: line.tone === "none" ? 0 : 1,
      counts: 1,
    };
    return { ...line, lang, example };
  });
}

/** The source of the trained model. */
export function trainedStay(): string {
  const lines = langs.flatMap(linesOf);
  const model = trainSoftmax(
    lines.map(({ example }) => example),
    classes,
    featureCount,
  );
  const rows = [0, 1].map((at) => `  ${JSON.stringify(packed(model, at, classes))},\n`);
  return `// Made by \`node corpus/train-stay.ts\` from corpus/stay: change the corpus, not this file.\nimport type { Weights } from "./model.ts";\n\n/** For going on, and for staying. */\nexport const weights: readonly Weights[] = [\n${rows.join("")}];\n`;
}

function tryOut(): void {
  const lines = langs.flatMap(linesOf);
  const guesses = Array.from({ length: parts }, (_, part) => part).flatMap((part) => {
    const model = trainSoftmax(
      lines.filter((_, index) => index % parts !== part).map(({ example }) => example),
      classes,
      featureCount,
    );
    return lines
      .filter((_, index) => index % parts === part)
      .map((line) => {
        const likely = likelihoods(scoresOf(model, line.example));
        return { ...line, stay: likely[1] ?? 0 };
      });
  });
  for (const lang of langs) {
    const own = guesses.filter((guess) => guess.lang === lang);
    const wanted = own.filter(({ tone }) => tone !== "none");
    console.log(lang, own.length, "lines, to stay with:", wanted.length);
    for (const bar of bars) {
      const found = own.filter(({ stay }) => stay >= bar);
      const right = found.filter(({ tone }) => tone !== "none").length;
      console.log(
        `  from ${bar} precision ${(right / found.length).toFixed(2)} recall ${(right / wanted.length).toFixed(2)}`,
      );
    }
  }
}

if (process.argv[1] === import.meta.filename) {
  if (process.argv.includes("--try")) tryOut();
  else writeFileSync(join(import.meta.dirname, "../src/language/model/weights-stay.ts"), trainedStay());
}
