import type { Span } from "../finding.ts";
import type { Block } from "../model/features.ts";
import { createModel, type LabelWeights } from "../model/model.ts";
import type { Normal } from "../normalise.ts";

/** How a language sees a text: in one spelling, as passages, each as features. */
export type Seeing = {
  readonly plain: (typed: string) => Normal;
  readonly passagesOf: (text: string) => readonly string[];
  readonly featuresOfPassages: (text: string, passages: readonly string[]) => readonly (readonly Block[])[];
};

/** What a passage may sound like: somebody around their own death, badly treated, or worked without rest. */
export const soundings = ["around-death", "badly-treated", "overloaded"] as const;
export type Sounding = (typeof soundings)[number];

/** The passage of a text that sounds most like it, and how much it does so, 0 to 1. */
export type Likest = { readonly span: Span; readonly likeness: number };

export type LikenessOf = (typed: string) => (sounding: Sounding) => Likest;

/** Weighs a text by its passages, so that what a long story says in passing weighs as much as where it is all that is said. */
export function createLikeness(
  { plain, passagesOf, featuresOfPassages }: Seeing,
  weights: readonly LabelWeights[],
): LikenessOf {
  const model = createModel(weights);
  return (typed) => {
    const { text, toTyped } = plain(typed.slice(0, readLength));
    const passages = passagesOf(text);
    const all = featuresOfPassages(text, passages).map((features) => model(features));
    return (sounding) => {
      const each = all.map((sureness) => sureness(sounding, null) ?? 0);
      const likeness = Math.max(...each);
      const passage = passages[each.indexOf(likeness)] ?? text;
      const start = Math.max(0, text.indexOf(passage));
      return { span: toTyped(start, start + passage.length), likeness };
    };
  };
}

/** Characters that are read. */
const readLength = 4_000;
