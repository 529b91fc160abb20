import { linksNear } from "./links-near.ts";
import { linksOutcomes } from "./links-outcomes.ts";
import { linksWide } from "./links-wide.ts";
import type { Topic } from "../topic.ts";
import type { Both, Say } from "./move.ts";

/**
 * What sets an answer beside something the client said earlier: the recipient beside the task, a trouble beside what is done about it, then
 * beside now. Both halves are the client's own words, and nothing is said of what they add up to.
 */
export type Link = {
  readonly topic: Topic;
  readonly phase: Say["phase"];
  readonly harmful?: true;
  readonly on?: Say["on"];
  readonly by: Both<readonly string[]>;
};

export const linkSays: readonly Say[] = [...linksNear, ...linksWide, ...linksOutcomes].map(
  ({ topic, phase, harmful, on, by }) => ({
    id: `link-${topic.replace(".", "-")}`,
    phase,
    kind: "reflect-complex",
    after: [topic],
    ...(on ? { on } : {}),
    returns: true,
    ...(harmful ? { notUnder: ["treatment"] as const } : {}),
    wordings: by,
    why: {
      ja: "いまの言葉を、前に話してくださった言葉と並べています。どうつながるかは、ご自身で決められます。",
      en: "What you said just now is set beside something you said before; how the two go together is yours to say.",
    },
    source:
      "MITI 4, complex reflection; counselling model: link recipient and task, feeling and value, then and now.",
  }),
);
