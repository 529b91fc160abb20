import { assumeFrom } from "../finding.ts";
import { type Block, featureCount } from "./features.ts";

/** One linear classifier as it is kept in the repository, and how far its scores and the rules are to be trusted. */
export type LabelWeights = Weights & {
  /** A kind (`minimizing`), or a kind with its value (`contact:none`). */
  readonly label: string;
  readonly trust: Trust;
};

export type Weights = {
  readonly bias: number;
  /** One step of a weight. */
  readonly scale: number;
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
  const scoresOf = createScores(labels);
  return (features) => {
    const scores = scoresOf(features);
    return (label, foundBy) => {
      const at = index.get(label) ?? -1;
      const one = labels[at];
      if (!one) return null;
      const score = scores[at] ?? 0;
      const likely = likelihood(foundBy === null ? one.trust.silent : one.trust.found, score);
      const least = foundBy !== null && one.trust.sure.includes(foundBy) ? assumeFrom : 0;
      return Math.max(least, confidenceOf(likely, one.trust.cut));
    };
  };
}

/** Unpacks classifiers once; each of the scores is a sum of what the features weigh. */
export function createScores(labels: readonly Weights[]): (features: readonly Block[]) => readonly number[] {
  const { from, at: labelAt, step } = table(labels);
  return (features) => {
    const sums = new Float64Array(labels.length);
    for (const { ids, weight } of features) {
      for (const id of ids) {
        const end = from[id + 1] ?? 0;
        for (let entry = from[id] ?? 0; entry < end; entry += 1) {
          const label = labelAt[entry] ?? 0;
          sums[label] = (sums[label] ?? 0) + weight * (step[entry] ?? 0);
        }
      }
    }
    return labels.map(({ bias, scale }, at) => bias + (sums[at] ?? 0) * scale);
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

/** The steps of all labels, one feature after the other: those of feature `id` are the entries from `from[id]` up to `from[id + 1]`. */
type Table = { readonly from: Uint32Array; readonly at: Uint8Array; readonly step: Int8Array };

/** Most features say nothing of most labels: only the steps that are not zero are kept, so that they stay in the processor's cache. */
function table(labels: readonly Weights[]): Table {
  const unpacked = labels.map(({ weights }) => unpack(weights));
  const from = new Uint32Array(featureCount + 1);
  for (const { ids } of unpacked) for (const id of ids) from[id + 1] = (from[id + 1] ?? 0) + 1;
  for (let id = 0; id < featureCount; id += 1) from[id + 1] = (from[id + 1] ?? 0) + (from[id] ?? 0);
  const next = from.slice();
  const at = new Uint8Array(from[featureCount] ?? 0);
  const step = new Int8Array(at.length);
  for (const [label, { ids, steps }] of unpacked.entries()) {
    for (const [index, id] of ids.entries()) {
      const entry = next[id] ?? 0;
      next[id] = entry + 1;
      at[entry] = label;
      step[entry] = steps[index] ?? 0;
    }
  }
  return { from, at, step };
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** Three bytes a weight are four characters of base64, so no weight is split. */
function unpack(packed: string): { readonly ids: Uint16Array; readonly steps: Int8Array } {
  const digits = new Uint8Array(128);
  for (let digit = 0; digit < alphabet.length; digit += 1) digits[alphabet.charCodeAt(digit)] = digit;
  const count = Math.floor(packed.length / 4);
  const ids = new Uint16Array(count);
  const steps = new Int8Array(count);
  for (let entry = 0; entry < count; entry += 1) {
    let bits = 0;
    for (let at = entry * 4; at < entry * 4 + 4; at += 1)
      bits = bits * 64 + (digits[packed.charCodeAt(at)] ?? 0);
    ids[entry] = bits >>> 8;
    steps[entry] = bits & 0xff;
  }
  return { ids, steps };
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
