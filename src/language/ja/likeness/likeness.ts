import { createModel } from "../../model/model.ts";
import { featuresOfPassages } from "./features.ts";
import { passagesOf } from "./passages.ts";
import { weights } from "./weights.ts";

const model = createModel([weights]);

/** The passage that sounds most as if somebody spoke around their own death, if it does so enough to be asked about. */
export function soundsLikeLeaving(text: string): string | null {
  const passages = passagesOf(text);
  const sureness = featuresOfPassages(text, passages).map(
    (features) => model(features)(weights.label, null) ?? 0,
  );
  const most = Math.max(...sureness);
  return most >= askFrom ? (passages[sureness.indexOf(most)] ?? null) : null;
}

/** What was trained puts its score here beyond which as many ordinary utterances lie as may be asked about in vain. */
const askFrom = 0.5;
