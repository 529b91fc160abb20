import type { Lang } from "../finding.ts";
import { featuresOfFit } from "../fit/features.ts";
import { createScores } from "../model/model.ts";
import { weights } from "../model/weights-stay.ts";

/**
 * How much speaks for staying with what was typed after the counsellor's words `before`, rather than going on with a next question: the
 * logarithm of the odds that a counsellor would.
 */
export function stayOf(text: string, lang: Lang, before: string): number {
  scores ??= createScores(weights);
  const [goes = 0, stays = 0] = scores(featuresOfFit(text, lang, null, before));
  return stays - goes;
}

let scores: ReturnType<typeof createScores> | undefined;
