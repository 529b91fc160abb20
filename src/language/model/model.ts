import { assumeFrom } from "../finding.ts";
import { type Block, featureCount } from "./features.ts";

/** One linear classifier as it is kept in the repository, and how far its scores and the rules are to be trusted. */
export type LabelWeights = {
  /** A kind (`minimizing`), or a kind with its value (`contact:none`). */
  readonly label: string;
  readonly bias: number;
  /** One step of a weight. */
  readonly scale: number;
  readonly trust: Trust;
  /** Pairs of feature id (two bytes, big end first) and signed step (one byte), base64. */
  readonly weights: string;
};

/**
 * How likely a label holds at a score, where no rule found it and where one did; fitted on writers whom neither the model nor who
 * wrote the rules had seen.
 */
export type Trust = {
  readonly silent: Curve;
  readonly found: Curve;
  /** From this likelihood up a finding is taken as said: hearing one more would mishear more. */
  readonly cut: number;
  /** Rules that were nearly always right: what they find is always taken as said. */
  readonly sure: readonly string[];
};

/** Log-odds: `base`, plus `ofScore` for each unit of the score. */
export type Curve = { readonly base: number; readonly ofScore: number };

/** How surely each label holds of what has these features, 0 to 1, given the rule that found it, if one did; null where the label was not learnt. */
export type Model = (features: readonly Block[]) => Sureness;
export type Sureness = (label: string, foundBy: string | null) => number | null;

/** Unpacks a model once; running it is a sum a label. */
export function createModel(labels: readonly LabelWeights[]): Model {
  const index = new Map(labels.map(({ label }, at) => [label, at]));
  const steps = table(labels);
  return (features) => {
    const sums = new Float64Array(labels.length);
    for (const { ids, weight } of features) {
      for (const id of ids) {
        const row = id * labels.length;
        for (let at = 0; at < sums.length; at += 1)
          sums[at] = (sums[at] ?? 0) + weight * (steps[row + at] ?? 0);
      }
    }
    return (label, foundBy) => {
      const at = index.get(label) ?? -1;
      const one = labels[at];
      if (!one) return null;
      const score = one.bias + (sums[at] ?? 0) * one.scale;
      const likely = likelihood(foundBy === null ? one.trust.silent : one.trust.found, score);
      const least = foundBy !== null && one.trust.sure.includes(foundBy) ? assumeFrom : 0;
      return Math.max(least, confidenceOf(likely, one.trust.cut));
    };
  };
}

/** A likelihood as a confidence: the cut lies at `assumeFrom`. */
function confidenceOf(likely: number, cut: number): number {
  return likely < cut
    ? (assumeFrom * likely) / cut
    : assumeFrom + ((1 - assumeFrom) * (likely - cut)) / (1 - cut);
}

export function likelihood({ base, ofScore }: Curve, score: number): number {
  return 1 / (1 + Math.exp(-(base + ofScore * score)));
}

/** The steps of all labels, side by side for each feature: what one feature says stands together in memory. */
function table(labels: readonly LabelWeights[]): Int8Array {
  const steps = new Int8Array(featureCount * labels.length);
  for (const [at, { weights }] of labels.entries()) {
    for (const [id, step] of unpack(weights)) steps[id * labels.length + at] = step;
  }
  return steps;
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const digits: ReadonlyMap<string, number> = new Map(
  Array.from(alphabet, (letter, digit) => [letter, digit] as const),
);

/** Three bytes a weight are four characters of base64, so no weight is split. */
function unpack(packed: string): ReadonlyMap<number, number> {
  const steps = new Map<number, number>();
  for (let at = 0; at + 4 <= packed.length; at += 4) {
    let bits = 0;
    for (let index = 0; index < 4; index += 1)
      bits = bits * 64 + (digits.get(packed.charAt(at + index)) ?? 0);
    steps.set(bits >>> 8, ((bits & 0xff) << 24) >> 24);
  }
  return steps;
}

/** The other way round, for the script that trains. */
export function pack(steps: ReadonlyMap<number, number>): string {
  return [...steps]
    .sort(([one], [other]) => one - other)
    .map(([feature, step]) => {
      const bits = feature * 256 + (step & 0xff);
      return [18, 12, 6, 0].map((shift) => alphabet.charAt((bits >>> shift) & 63)).join("");
    })
    .join("");
}
