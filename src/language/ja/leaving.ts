import { soundsLikeLeaving } from "./likeness/likeness.ts";
import { compileRules, type Found } from "./rule.ts";
import { leavingSigns } from "./signs/index.ts";
import { holding, type Utterance } from "./utterance.ts";

const run = compileRules(leavingSigns);

/** As sure as one may be of what only sounds alike: it is asked about. */
const confidenceOfLikeness = 0.5;

/** What is said around one's own death; whole sentences are its evidence, since no word of them says it alone. */
export function hearLeaving(utterance: Utterance): readonly Found[] {
  const signs = run(utterance).map((one) => ({
    ...one,
    end: Math.max(one.end, sentenceEnd(one.end, utterance)),
  }));
  return signs.length > 0 ? signs : likeness(utterance);
}

function sentenceEnd(end: number, { sentences }: Utterance): number {
  return holding(sentences, Math.max(0, end - 1))?.end ?? end;
}

/** Asked whether they think of dying, people answer: the rules know a yes from a no, and no likeness outweighs it. */
function likeness({ text, context }: Utterance): readonly Found[] {
  if (context.asks?.startsWith("safety") === true) return [];
  const passage = soundsLikeLeaving(text);
  if (passage === null) return [];
  const start = text.indexOf(passage);
  return [
    {
      start,
      end: start + passage.length,
      rule: "ja.risk.sounds-like-leaving",
      confidence: confidenceOfLikeness,
      effect: { kind: "risk", risk: "self-harm", severity: "ask" },
    },
  ];
}
