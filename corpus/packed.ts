import { featureCount } from "../src/language/model/features.ts";
import { pack, type Weights } from "../src/language/model/model.ts";
import type { Softmax } from "./softmax.ts";

/** The heaviest weights that each class keeps. */
const keptWeights = 4_000;

/** The weights of one class of so many, in steps of one byte. */
export function packed({ weights, biases }: Softmax, at: number, classes: number): Weights {
  const own = Float64Array.from(
    { length: featureCount },
    (_, feature) => weights[feature * classes + at] ?? 0,
  );
  const sizes = own.map(Math.abs).sort();
  const least = sizes[sizes.length - 1 - keptWeights] ?? 0;
  const largest = sizes.at(-1) ?? 1;
  const scale = Number((largest / 127).toPrecision(6));
  const steps = new Map<number, number>();
  for (const [feature, weight] of own.entries()) {
    const step = Math.abs(weight) > least ? Math.round(weight / scale) : 0;
    if (step !== 0) steps.set(feature, step);
  }
  return { bias: Math.round((biases[at] ?? 0) * 1000) / 1000, scale, weights: pack(steps) };
}
