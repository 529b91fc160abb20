import { shuffler } from "./shuffler.ts";

/** One example: what is there and how much, which of the classes it is, and how much it counts. */
export type Classed = {
  readonly ids: Int32Array;
  readonly values: Float64Array;
  readonly is: number;
  readonly counts: number;
};

/** A weight for each feature and class, feature by feature, and a bias for each class. */
export type Softmax = { readonly weights: Float64Array; readonly biases: Float64Array };

const rounds = 16;
const pace = 0.3;
const paceOfBias = 0.02;
/** Pull of every weight towards nothing. */
const pull = 0.001;
/** Errors below this teach nothing worth the time. */
const smallest = 1e-4;
const firstSquare = 0.01;

/** Multinomial logistic regression by AdaGrad (Duchi et al. 2011); the same examples in the same order give the same weights. */
export function trainSoftmax(examples: readonly Classed[], classes: number, featureCount: number): Softmax {
  const weights = new Float64Array(featureCount * classes);
  const squares = new Float64Array(featureCount * classes).fill(firstSquare);
  const biases = new Float64Array(classes);
  const order = examples.map((_, index) => index);
  const shuffle = shuffler(order);
  for (let round = 0; round < rounds; round += 1) {
    shuffle();
    for (const index of order) {
      const example = examples[index];
      if (!example) continue;
      const { ids, values, is, counts } = example;
      const likely = likelihoods(scoresOf({ weights, biases }, example));
      for (let one = 0; one < classes; one += 1) {
        const error = ((likely[one] ?? 0) - (one === is ? 1 : 0)) * counts;
        if (Math.abs(error) < smallest) continue;
        biases[one] = (biases[one] ?? 0) - paceOfBias * error;
        for (let at = 0; at < ids.length; at += 1) {
          const entry = (ids[at] ?? 0) * classes + one;
          const slope = error * (values[at] ?? 0) + pull * (weights[entry] ?? 0);
          const square = (squares[entry] ?? 0) + slope * slope;
          squares[entry] = square;
          weights[entry] = (weights[entry] ?? 0) - (pace * slope) / Math.sqrt(square);
        }
      }
    }
  }
  return { weights, biases };
}

export function scoresOf(
  { weights, biases }: Softmax,
  { ids, values }: Pick<Classed, "ids" | "values">,
): number[] {
  const scores = [...biases];
  for (let at = 0; at < ids.length; at += 1) {
    const value = values[at] ?? 0;
    const from = (ids[at] ?? 0) * scores.length;
    for (let one = 0; one < scores.length; one += 1)
      scores[one] = (scores[one] ?? 0) + value * (weights[from + one] ?? 0);
  }
  return scores;
}

export function likelihoods(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const all = odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one) => one / all);
}
