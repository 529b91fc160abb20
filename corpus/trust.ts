import { likelihood, type Trust } from "../src/language/model/model.ts";

/** What was scored by a model that had not seen its writer. */
export type Scored = {
  readonly score: number;
  readonly isFound: boolean;
  readonly isRight: boolean;
};

/** Log-odds as a model would have them before anything was measured: scores of ±1 are its margins. */
type Odds = Pick<Trust, "base" | "ofScore" | "ofRule">;
type Fitted = Odds & Pick<Trust, "cut">;

const prior: Odds = { base: -1, ofScore: 2, ofRule: 1.5 };

/** How many log-odds a fitted figure may lie off the prior before it wants good reasons. */
const leeway = 2;

const rounds = 30;

/** Likelihoods among which the cut is sought, and where it lies when there is little to go by. */
const cuts = { lowest: 0.2, highest: 0.6, step: 0.02, usual: 0.38 };

/** Right ones that count for the usual cut before others do. */
const pullOfUsualCut = 0.02;

/** Where the finding is taken as said: the cut with the greatest F1 on what was scored, near the usual one if several are as good. */
export function fitTrust(scored: readonly Scored[], wantedCut?: number): Fitted {
  const odds = fitOdds(scored, prior);
  if (wantedCut !== undefined) return { ...odds, cut: wantedCut };
  const labelled = scored.filter(({ isRight }) => isRight).length;
  let best = { cut: cuts.usual, worth: -1 };
  for (let cut = cuts.lowest; cut <= cuts.highest; cut += cuts.step) {
    const taken = scored.filter(({ score, isFound }) => likelihood(odds, score, isFound) >= cut);
    const right = taken.filter(({ isRight }) => isRight).length;
    const f1 = (2 * right) / Math.max(1, taken.length + labelled);
    const worth =
      f1 - pullOfUsualCut * (Math.abs(cut - cuts.usual) / cuts.step) * (1 / Math.sqrt(Math.max(1, labelled)));
    if (worth > best.worth) best = { cut, worth };
  }
  return { ...odds, cut: round2(best.cut) };
}

/** Logistic regression on two inputs by Newton's method, held near the prior where there is little to go by. */
function fitOdds(scored: readonly Scored[], start: Odds): Odds {
  let [base, ofScore, ofRule] = [start.base, start.ofScore, start.ofRule];
  const pull = 1 / (leeway * leeway);
  for (let round = 0; round < rounds; round += 1) {
    const slope = [
      pull * (base - start.base),
      pull * (ofScore - start.ofScore),
      pull * (ofRule - start.ofRule),
    ];
    const bend = [
      [pull, 0, 0],
      [0, pull, 0],
      [0, 0, pull],
    ];
    for (const { score, isFound, isRight } of scored) {
      const inputs = [1, score, isFound ? 1 : 0];
      const likely = 1 / (1 + Math.exp(-(base + ofScore * score + (isFound ? ofRule : 0))));
      const miss = likely - (isRight ? 1 : 0);
      const sureness = likely * (1 - likely);
      for (let row = 0; row < 3; row += 1) {
        slope[row] = at(slope, row) + miss * at(inputs, row);
        for (let column = 0; column < 3; column += 1)
          at(bend, row)[column] = at(at(bend, row), column) + sureness * at(inputs, row) * at(inputs, column);
      }
    }
    const step = solve(bend, slope);
    base -= at(step, 0);
    ofScore -= at(step, 1);
    ofRule -= at(step, 2);
  }
  return { base: round2(base), ofScore: round2(ofScore), ofRule: round2(ofRule) };
}

/** Solves three equations by elimination. */
function solve(matrix: readonly (readonly number[])[], wanted: readonly number[]): readonly number[] {
  const rows = matrix.map((row, index) => [...row, at(wanted, index)]);
  for (let pivot = 0; pivot < 3; pivot += 1) {
    for (let row = pivot + 1; row < 3; row += 1) {
      const factor = at(at(rows, row), pivot) / at(at(rows, pivot), pivot);
      for (let column = pivot; column < 4; column += 1)
        at(rows, row)[column] = at(at(rows, row), column) - factor * at(at(rows, pivot), column);
    }
  }
  const found = [0, 0, 0];
  for (let row = 2; row >= 0; row -= 1) {
    let rest = at(at(rows, row), 3);
    for (let column = row + 1; column < 3; column += 1) rest -= at(at(rows, row), column) * at(found, column);
    found[row] = rest / at(at(rows, row), row);
  }
  return found;
}

function at<T>(list: readonly T[], index: number): T {
  const one = list[index];
  if (one === undefined) throw new RangeError(`No element ${index}`);
  return one;
}

function round2(value: number): number {
  return Math.round(value * 100) / 100;
}
