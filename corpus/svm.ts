import { shuffler } from "./shuffler.ts";

/** A linear classifier: `bias` plus the sum of the weights of the features that are there. */
export type Linear = { readonly bias: number; readonly weights: Float64Array };

/** One example. `values` goes with `ids`; `cost` is how much an error on it counts. */
export type Example = {
  readonly ids: Int32Array;
  readonly values: Float64Array;
  readonly isPositive: boolean;
  readonly cost: number;
};

/** Rounds over all examples; more change no decision. */
const rounds = 12;

/**
 * A support vector machine with squared hinge loss, by dual coordinate descent (Hsieh et al. 2008, "A dual coordinate descent method for
 * large-scale linear SVM", algorithm 1). Only additions and products, in one order: the same examples give the same weights everywhere.
 */
export function trainLinear(examples: readonly Example[], featureCount: number): Linear {
  const weights = new Float64Array(featureCount);
  let bias = 0;
  const alphas = new Float64Array(examples.length);
  const squares = Float64Array.from(examples, ({ values }) =>
    values.reduce((sum, value) => sum + value * value, 1),
  );
  const order = examples.map((_, index) => index);
  const shuffle = shuffler(order);
  for (let round = 0; round < rounds; round += 1) {
    shuffle();
    for (const index of order) {
      const example = examples[index];
      if (!example) continue;
      const { ids, values, cost } = example;
      const side = example.isPositive ? 1 : -1;
      const alpha = alphas[index] ?? 0;
      const slack = 1 / (2 * cost);
      let score = bias;
      for (let at = 0; at < ids.length; at += 1) score += (weights[ids[at] ?? 0] ?? 0) * (values[at] ?? 0);
      const slope = side * score - 1 + slack * alpha;
      if (alpha === 0 && slope >= 0) continue;
      const moved = Math.max(0, alpha - slope / ((squares[index] ?? 1) + slack));
      const step = (moved - alpha) * side;
      alphas[index] = moved;
      if (step === 0) continue;
      bias += step;
      for (let at = 0; at < ids.length; at += 1) {
        const id = ids[at] ?? 0;
        weights[id] = (weights[id] ?? 0) + step * (values[at] ?? 0);
      }
    }
  }
  return { bias, weights };
}

export function scoreOf({ bias, weights }: Linear, { ids, values }: Pick<Example, "ids" | "values">): number {
  let score = bias;
  for (let at = 0; at < ids.length; at += 1) score += (weights[ids[at] ?? 0] ?? 0) * (values[at] ?? 0);
  return score;
}
