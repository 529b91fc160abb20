import { compileRules, type Found } from "./rule.ts";
import { leavingSigns } from "./signs/index.ts";
import { holding, type Utterance } from "./utterance.ts";

const run = compileRules(leavingSigns);

/** What is said around one's own death; whole sentences are its evidence, since no word of them says it alone. */
export function hearLeaving(utterance: Utterance): readonly Found[] {
  return run(utterance).map((one) => ({
    ...one,
    end: Math.max(one.end, sentenceEnd(one.end, utterance)),
  }));
}

function sentenceEnd(end: number, { sentences }: Utterance): number {
  return holding(sentences, Math.max(0, end - 1))?.end ?? end;
}
