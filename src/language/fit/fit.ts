import type { Lang } from "../finding.ts";
import { createScores } from "../model/model.ts";
import { weights } from "../model/weights-fit.ts";
import { type Doing, doings } from "./doing.ts";
import { featuresOfFit } from "./features.ts";

/** What an utterance does with the question before it, and how surely. */
export type Fit = {
  readonly does: Doing;
  /** 0 to 1: how likely it does that. */
  readonly sureness: number;
  /** How likely each is; together 1. */
  readonly likely: (doing: Doing) => number;
};

/** Weighs what was typed after a question on the topic `asks`, and after the counsellor's words `before`, where they are known. */
export function fitOf(text: string, lang: Lang, asks: string | null, before: string | null = null): Fit {
  scores ??= createScores(weights);
  const sums = scores(featuresOfFit(text, lang, asks, before));
  const most = Math.max(...sums);
  const odds = doings.map((_, index) => Math.exp((sums[index] ?? 0) - most));
  const all = odds.reduce((sum, one) => sum + one, 0);
  const likely = new Map(doings.map((doing, index) => [doing, (odds[index] ?? 0) / all]));
  const of = (doing: Doing) => likely.get(doing) ?? 0;
  const does = doings.reduce((best, one) => (of(one) > of(best) ? one : best));
  return { does, sureness: of(does), likely: of };
}

let scores: ReturnType<typeof createScores> | undefined;
