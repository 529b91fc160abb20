import { metNear } from "./brief-near.ts";
import { metWide } from "./brief-wide.ts";
import type { Topic } from "../topic.ts";
import type { Both, Say } from "./move.ts";

/**
 * What meets an answer of a few words. Said back between marks it would be nearly all that is said, turn after turn; so it is left as it
 * stands, and only the side is named from which the question looked. None says what the answer was or what it is worth.
 */
export type Met = {
  readonly topic: Topic;
  readonly phase: Say["phase"];
  readonly harmful?: true;
  readonly by: Both<readonly string[]>;
};

export const briefSays: readonly Say[] = [...metNear, ...metWide].map(({ topic, phase, harmful, by }) => ({
  id: `brief-${topic.replace(".", "-")}`,
  phase,
  kind: "reflect-complex",
  on: ["brief"],
  after: [topic],
  ...(harmful ? { notUnder: ["treatment"] as const } : {}),
  wordings: by,
  why: {
    ja: "短い答えは、くり返さずにそのまま置き、どの側から見た話かだけを添えています。",
    en: "A short answer is left as it stands; only the side that the question looked from is added.",
  },
  source: "MITI 4, complex reflection; counselling model: never hand back the same words.",
}));
