import { bridgesArc } from "./bridges-arc.ts";
import { bridgesOutcomes } from "./bridges-outcomes.ts";
import type { Topic } from "../topic.ts";
import type { Both, Say } from "./move.ts";

/**
 * What leads over to a question where there is nothing new to take up: after a silence, a skip, a "don't know". It calls to mind what the
 * client said earlier that the question belongs to, so that the question does not come out of nowhere.
 */
export type Bridge = {
  readonly to: Topic;
  readonly phase: Say["phase"];
  readonly harmful?: true;
  readonly by: Both<readonly string[]>;
};

export const bridgeSays: readonly Say[] = [...bridgesArc, ...bridgesOutcomes].map(
  ({ to, phase, harmful, by }) => ({
    id: `bridge-${to.replace(".", "-")}`,
    phase,
    kind: "reflect-complex",
    before: to,
    returns: true,
    ...(harmful ? { notUnder: ["treatment"] as const } : {}),
    wordings: by,
    why: {
      ja: "次の問いが、前に話してくださったどの言葉につながるのかを添えています。",
      en: "It shows which of your earlier words the next question belongs to.",
    },
    source: "MITI 4, complex reflection and summary; counselling model: follow the client's own words.",
  }),
);
