import { likelihood, type Curve, type Trust } from "../src/language/model/model.ts";

/** What was scored by a model that had not seen its writer. */
export type Scored = { readonly score: number; readonly isFound: boolean; readonly isRight: boolean };

/**
 * Curves as they would be had before anything was measured (scores of ±1 are the model's margins), and how many log-odds a fitted figure
 * may lie off before it wants good reasons: what rules find is rarer, so their curve is held closer.
 */
const priors: { readonly [of in "silent" | "found"]: Curve & { readonly leeway: number } } = {
  silent: { base: -1, ofScore: 2, leeway: 2 },
  found: { base: 1, ofScore: 1.5, leeway: 0.7 },
};

const rounds = 30;

/** Likelihoods among which the cut is sought, and where it lies when there is little to go by. */
const cuts = { lowest: 0.2, highest: 0.6, step: 0.02, usual: 0.38 };

/** F1 that a step away from the usual cut must gain, for a label said once; less for labels said often. */
const costOfStep = 0.02;

/** Fits both curves, and finds the cut with the greatest F1 on what was scored, near the usual one if several are as good. */
export function fitTrust(scored: readonly Scored[], wantedCut?: number): Omit<Trust, "sure"> {
  const curves = {
    silent: fitCurve(
      scored.filter(({ isFound }) => !isFound),
      priors.silent,
    ),
    found: fitCurve(
      scored.filter(({ isFound }) => isFound),
      priors.found,
    ),
  };
  return { ...curves, cut: wantedCut ?? bestCut(scored, curves) };
}

function bestCut(scored: readonly Scored[], curves: Pick<Trust, "silent" | "found">): number {
  const labelled = scored.filter(({ isRight }) => isRight).length;
  const likely = scored.map(({ score, isFound, isRight }) => ({
    isRight,
    likelihood: likelihood(isFound ? curves.found : curves.silent, score),
  }));
  let best = { cut: cuts.usual, worth: -1 };
  for (let cut = cuts.lowest; cut <= cuts.highest; cut += cuts.step) {
    const taken = likely.filter((one) => one.likelihood >= cut);
    const right = taken.filter(({ isRight }) => isRight).length;
    const f1 = (2 * right) / Math.max(1, taken.length + labelled);
    const steps = Math.abs(cut - cuts.usual) / cuts.step;
    const worth = f1 - (costOfStep * steps) / Math.sqrt(Math.max(1, labelled));
    if (worth > best.worth) best = { cut, worth };
  }
  return round2(best.cut);
}

/** Logistic regression on the score by Newton's method, held near its prior where there is little to go by. */
function fitCurve(scored: readonly Scored[], prior: Curve & { readonly leeway: number }): Curve {
  let { base, ofScore } = prior;
  const pull = 1 / (prior.leeway * prior.leeway);
  for (let round = 0; round < rounds; round += 1) {
    let [slope, slopeOfScore] = [pull * (base - prior.base), pull * (ofScore - prior.ofScore)];
    let [bend, twist, bendOfScore] = [pull, 0, pull];
    for (const { score, isRight } of scored) {
      const likely = likelihood({ base, ofScore }, score);
      const miss = likely - (isRight ? 1 : 0);
      const doubt = likely * (1 - likely);
      slope += miss;
      slopeOfScore += miss * score;
      bend += doubt;
      twist += doubt * score;
      bendOfScore += doubt * score * score;
    }
    const whole = bend * bendOfScore - twist * twist;
    base -= (slope * bendOfScore - slopeOfScore * twist) / whole;
    ofScore -= (slopeOfScore * bend - slope * twist) / whole;
  }
  return { base: round2(base), ofScore: round2(ofScore) };
}

function round2(value: number): number {
  return Math.round(value * 100) / 100;
}
