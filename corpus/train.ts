/**
 * Trains the small models below the rules from the corpus: `node corpus/train.ts`. Takes seconds; the same corpus gives the same
 * bytes. Logistic regression by AdaGrad, one classifier a label. The held-back part is not opened.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { claimsOfLabel, readCorpus } from "../bench/reading.ts";
import type { Lang } from "../src/language/index.ts";
import { featureCount, featuresOf } from "../src/language/model/features.ts";
import { type LabelWeights, pack } from "../src/language/model/model.ts";

const passes = 20;
const learningRate = 0.3;
/** Pull of every weight towards nothing, per step. */
const decay = 2e-5;
/** The heaviest weights that a label keeps: the others change no decision and make the file. */
const keptWeights = 2_000;
/** What the model raises is only asked about; asked about in vain more often than this would be a nuisance. Measured on writers left out. */
const precisionWanted = 0.6;
/** A question about danger asked in vain frightens: more must be right. */
const precisionWantedOfRisks = 0.8;
/** Right ones on writers left out below which a threshold would be chance. */
const fewestRight = 6;

type Row = {
  readonly writer: string;
  readonly features: readonly number[];
  readonly labels: ReadonlySet<string>;
  /** Doubtful labels teach less. */
  readonly weight: number;
};

/** The models of a language as they belong into `src/language/model/weights-<lang>.ts`. */
function trainModel(lang: Lang): readonly LabelWeights[] {
  const rows = readCorpus(lang, "dev").map((utterance): Row => ({
    writer: utterance.id.split("-")[1] ?? "",
    features: featuresOf(utterance.text, utterance.asks),
    labels: labelsOf(claimsOfLabel(utterance)),
    weight: utterance.sure ? 1 : 0.5,
  }));
  const labels = [...new Set(rows.flatMap((row) => [...row.labels]))].sort();
  return labels.flatMap((label) => {
    const threshold = thresholdOf(rows, label);
    return threshold === null ? [] : [quantise(label, threshold, train(rows, label))];
  });
}

/** Names of people have no label: a model says that, not who. Nor have dialogue acts: one is asked about no act. */
function labelsOf(claims: Readonly<Record<string, ReadonlySet<string>>>): ReadonlySet<string> {
  const skipped = new Set(["party", "act", "self-harm", "any-risk"]);
  return new Set(
    Object.entries(claims).flatMap(([kind, values]) =>
      skipped.has(kind) ? [] : [...values].map((value) => (value === "yes" ? kind : `${kind}:${value}`)),
    ),
  );
}

type Weights = { readonly bias: number; readonly weights: Float64Array };

function train(rows: readonly Row[], label: string): Weights {
  const weights = new Float64Array(featureCount);
  const squares = new Float64Array(featureCount).fill(1e-6);
  const positives = rows.filter((row) => row.labels.has(label)).length;
  // Rare labels count for more, or saying never would be the best answer.
  const lift = Math.min(6, Math.sqrt((rows.length - positives) / Math.max(1, positives)));
  let bias = -2;
  let biasSquare = 1e-6;
  const next = generator();
  const order = rows.map((_, index) => index);
  for (let pass = 0; pass < passes; pass += 1) {
    for (let index = order.length - 1; index > 0; index -= 1) {
      const other = next() % (index + 1);
      [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
    }
    for (const index of order) {
      const row = rows[index];
      if (!row) continue;
      const norm = 1 / Math.sqrt(row.features.length);
      const wanted = row.labels.has(label) ? 1 : 0;
      const error = (probability(score({ bias, weights }, row)) - wanted) * (wanted ? lift : 1) * row.weight;
      biasSquare += error * error;
      bias -= (learningRate * error) / Math.sqrt(biasSquare);
      for (const feature of row.features) {
        const slope = error * norm + decay * (weights[feature] ?? 0);
        squares[feature] = (squares[feature] ?? 0) + slope * slope;
        weights[feature] =
          (weights[feature] ?? 0) - (learningRate * slope) / Math.sqrt(squares[feature] ?? 1);
      }
    }
  }
  return { bias, weights: prune(weights) };
}

function prune(weights: Float64Array): Float64Array {
  const sizes = [...weights].map(Math.abs).sort((one, other) => other - one);
  const smallest = sizes[keptWeights] ?? 0;
  return weights.map((weight) => (Math.abs(weight) > smallest ? weight : 0));
}

function score({ bias, weights }: Weights, row: Row): number {
  let sum = 0;
  for (const feature of row.features) sum += weights[feature] ?? 0;
  return bias + sum / Math.sqrt(row.features.length);
}

function probability(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

/** The lowest score from which, on writers the model has not seen, enough of what it raises is right; null where none is. */
function thresholdOf(rows: readonly Row[], label: string): number | null {
  const writers = [...new Set(rows.map((row) => row.writer))].sort();
  const scored = writers.flatMap((writer) => {
    const model = train(
      rows.filter((row) => row.writer !== writer),
      label,
    );
    return rows
      .filter((row) => row.writer === writer)
      .map((row) => ({ score: score(model, row), isRight: row.labels.has(label) }));
  });
  scored.sort((one, other) => other.score - one.score);
  const wanted = label.startsWith("risk:") ? precisionWantedOfRisks : precisionWanted;
  let right = 0;
  let threshold: number | null = null;
  for (const [index, one] of scored.entries()) {
    if (one.isRight) right += 1;
    if (right >= fewestRight && right / (index + 1) >= wanted) threshold = one.score;
  }
  return threshold === null ? null : Math.round(threshold * 1000) / 1000;
}

/** Weights in steps of one byte. */
function quantise(label: string, threshold: number, { bias, weights }: Weights): LabelWeights {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = Number((largest / 127).toPrecision(6));
  const steps = new Map<number, number>();
  for (const [feature, weight] of weights.entries()) {
    const step = Math.round(weight / scale);
    if (step !== 0) steps.set(feature, step);
  }
  return { label, threshold, bias: Math.round(bias * 1000) / 1000, scale, weights: pack(steps) };
}

/** Numbers for shuffling, the same on every machine. */
function generator(): () => number {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 8;
  };
}

/** The source of the file that keeps a model. */
export function weightsSource(lang: Lang): string {
  const rows = trainModel(lang).map((one) => `  ${JSON.stringify(one)},\n`);
  return `// Made by \`node corpus/train.ts\` from corpus/${lang}: change the corpus, not this file.\nimport type { LabelWeights } from "./model.ts";\n\nexport const weights: readonly LabelWeights[] = [\n${rows.join("")}];\n`;
}

export function weightsPath(lang: Lang): string {
  return join(import.meta.dirname, `../src/language/model/weights-${lang}.ts`);
}

if (process.argv[1] === import.meta.filename) {
  for (const lang of ["ja", "en"] as const) {
    const source = weightsSource(lang);
    const isNew = source !== readFileSync(weightsPath(lang), { encoding: "utf8", flag: "a+" });
    if (isNew) writeFileSync(weightsPath(lang), source);
    console.log(`${lang}: ${Math.round(source.length / 1024)} KB${isNew ? ", written" : ", unchanged"}`);
  }
}
