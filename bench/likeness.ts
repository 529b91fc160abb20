/**
 * Trains and measures what hears that somebody speaks around their own death: `node bench/likeness.ts [--write]`, on the sentences
 * of `src/language/ja/likeness`, on `corpus/risk` and on the development part of the corpus. The figures are of sentences left out of the
 * training. To run again whenever these, the concepts or the features change.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readDanger, type Says } from "../corpus/danger.ts";
import { type Example, type Linear, scoreOf, trainLinear } from "../corpus/svm.ts";
import { featuresOfPassages } from "../src/language/ja/likeness/features.ts";
import { passagesOf } from "../src/language/ja/likeness/passages.ts";
import { selfHarmRisks } from "../src/language/ja/rules/risk.ts";
import { leavingSigns } from "../src/language/ja/signs/index.ts";
import type { Example as RuleExample } from "../src/language/ja/rule.ts";
import { loadTokenizer } from "../src/language/ja/tokenizer.ts";
import { prepare } from "../src/language/ja/utterance.ts";
import { type Block, featureCount } from "../src/language/model/features.ts";
import { pack } from "../src/language/model/model.ts";
import { readCorpus } from "./reading.ts";

const home = join(import.meta.dirname, "../src/language/ja/likeness");

/** What an error costs; more where somebody is not heard, or where what only sounds alike is. */
const cost = 1;
const costOfSilence = 3;
const costOfAlike = 3;

/** The sentences that a rule brings teach less than what was written to be varied. */
const costOfExample = 0.5;

/** Of ordinary utterances by writers left out, this share may be asked about in vain. */
const inVain = 0.0055;

/** The heaviest weights that are kept: the others change few decisions and make the file. */
const keptWeights = 12_000;

/** Parts, each scored by what was trained without it. */
const parts = 3;

/** Score to log-odds: only where the middle lies matters. */
const steepness = 4;

type Sort = "around" | "alike" | "ordinary" | "other";
type Text = {
  readonly sort: Sort;
  readonly isOfRule?: true;
  readonly passages: readonly Pick<Example, "ids" | "values">[];
};

const sorts: Readonly<Record<Says, Sort | null>> = {
  indirect: "around",
  idiom: "alike",
  ordinary: "ordinary",
  // Said outright, the rules hear it: what is learnt here is to be another thing.
  explicit: null,
  past: null,
  harassment: "other",
  overwork: "other",
  unpaid: "other",
  illegality: "other",
  violence: "other",
  health: "other",
  "unpaid-illegal": "other",
  other: "other",
};

async function readTexts(): Promise<readonly Text[]> {
  const tokenize = await loadTokenizer();
  const textOf = (typed: string, sort: Sort): Text => {
    const { text } = prepare(typed, { asks: null, today: "2026-11-27" }, tokenize);
    const passages = sort === "around" ? [text] : passagesOf(text);
    return { sort, passages: featuresOfPassages(text, passages).map(vectorOf) };
  };
  const lines = (file: string) => readFileSync(join(home, file), "utf8").trim().split("\n");
  return [
    ...lines("around.txt").map((line) => textOf(line, "around")),
    ...lines("nearby.txt").map((line) => textOf(line, "alike")),
    ...[...selfHarmRisks, ...leavingSigns].flatMap(({ effect, matches, mustNotMatch }) => {
      const isAsked = effect.kind === "risk" && effect.severity === "ask";
      const ofRule = (sort: Sort) => (example: RuleExample) => ({
        ...textOf(typeof example === "string" ? example : example.text, sort),
        isOfRule: true as const,
      });
      return [...(isAsked ? matches.map(ofRule("around")) : []), ...mustNotMatch.map(ofRule("alike"))];
    }),
    ...readDanger("ja").flatMap(({ text, says }) => {
      const sort = sorts[says];
      return sort === null ? [] : [textOf(text, sort)];
    }),
    ...readCorpus("ja", "dev").flatMap(({ text, risk }) =>
      risk === "self-harm" ? [] : [textOf(text, risk === null ? "ordinary" : "other")],
    ),
  ];
}

function vectorOf(blocks: readonly Block[]): Pick<Example, "ids" | "values"> {
  return {
    ids: Int32Array.from(blocks.flatMap(({ ids }) => ids)),
    values: Float64Array.from(blocks.flatMap(({ ids, weight }) => ids.map(() => weight))),
  };
}

function train(texts: readonly Text[]): Linear {
  const examples = texts.flatMap(({ sort, passages, isOfRule }) =>
    passages.map((passage) => ({
      ...passage,
      isPositive: sort === "around",
      cost:
        cost *
        (isOfRule ? costOfExample : 1) *
        (sort === "around" ? costOfSilence : sort === "alike" ? costOfAlike : 1),
    })),
  );
  return trainLinear(examples, featureCount);
}

const loudest = (model: Linear, { passages }: Text) =>
  Math.max(...passages.map((passage) => scoreOf(model, passage)));

const texts = await readTexts();
const leftOut = Array.from({ length: parts }, (_, part) => part).flatMap((part) => {
  const model = train(texts.filter(({ isOfRule }, index) => isOfRule || index % parts !== part));
  return texts
    .filter(({ isOfRule }, index) => !isOfRule && index % parts === part)
    .map((text) => ({ sort: text.sort, score: loudest(model, text) }));
});
const scoresOf = (sort: Sort) => leftOut.filter((one) => one.sort === sort).map(({ score }) => score);
const ordinary = scoresOf("ordinary").toSorted((one, other) => other - one);
const middle = ordinary[Math.floor(ordinary.length * inVain)] ?? 0;
console.table(
  Object.fromEntries(
    (["around", "alike", "ordinary", "other"] as const).map((sort) => {
      const scores = scoresOf(sort);
      return [
        sort,
        { utterances: scores.length, askedAbout: scores.filter((score) => score > middle).length },
      ];
    }),
  ),
);
if (process.argv.includes("--write")) {
  const { bias, weights } = train(texts);
  const sizes = weights.map(Math.abs).toSorted((one, other) => other - one);
  const smallest = sizes[keptWeights] ?? 0;
  const largest = sizes[0] ?? 0;
  const scale = Number((largest / 127).toPrecision(6));
  const steps = new Map<number, number>();
  for (const [feature, weight] of weights.entries()) {
    const step = Math.abs(weight) > smallest ? Math.round(weight / scale) : 0;
    if (step !== 0) steps.set(feature, step);
  }
  const trained = {
    label: "around",
    bias: Number(bias.toFixed(4)),
    scale,
    trust: {
      silent: { base: Number((-steepness * middle).toFixed(3)), ofScore: steepness },
      found: { base: 0, ofScore: 0 },
      cut: 0.5,
      sure: [],
    },
    weights: pack(steps),
  };
  writeFileSync(
    join(home, "weights.ts"),
    `// Made by \`node bench/likeness.ts --write\`: change the sentences, not this file.\nimport type { LabelWeights } from "../../model/model.ts";\n\nexport const weights: LabelWeights = ${JSON.stringify(trained)};\n`,
  );
  console.log(`${steps.size} weights, from ${middle.toFixed(3)}`);
}
