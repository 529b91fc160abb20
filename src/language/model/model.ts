import { featuresOf } from "./features.ts";
import type { ReadContext } from "../finding.ts";

/** One linear classifier: what it raises, from which score, and its weights as they are kept in the repository. */
export type LabelWeights = {
  readonly label: string;
  /** Scores from here up are raised: where, writer by writer, enough of what was raised was right. */
  readonly threshold: number;
  readonly bias: number;
  /** One step of a weight. */
  readonly scale: number;
  /** Pairs of feature id (two bytes, big end first) and signed step (one byte), base64. */
  readonly weights: string;
};

/** The labels raised for an utterance, with their scores. */
export type Model = (typed: string, asks: ReadContext["asks"]) => readonly RaisedLabel[];

export type RaisedLabel = { readonly label: string; readonly score: number };

/** Unpacks a model once; running it is a sum per label. */
export function createModel(labels: readonly LabelWeights[]): Model {
  const unpacked = labels.map((one) => ({ ...one, steps: unpack(one.weights) }));
  return (typed, asks) => {
    const features = featuresOf(typed, asks);
    const norm = 1 / Math.sqrt(features.length);
    return unpacked.flatMap(({ label, threshold, bias, scale, steps }) => {
      let sum = 0;
      for (const feature of features) sum += steps.get(feature) ?? 0;
      const score = bias + sum * scale * norm;
      return score >= threshold ? [{ label, score }] : [];
    });
  };
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Three bytes a weight are four characters of base64, so no weight is split. */
function unpack(packed: string): ReadonlyMap<number, number> {
  const steps = new Map<number, number>();
  for (let at = 0; at + 4 <= packed.length; at += 4) {
    let bits = 0;
    for (let index = 0; index < 4; index += 1) bits = bits * 64 + alphabet.indexOf(packed.charAt(at + index));
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
