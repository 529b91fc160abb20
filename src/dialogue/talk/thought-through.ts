import type { State } from "../state.ts";
import type { Topic } from "../topic.ts";

/** Whether a question is one of a step that was asked for help with: the step, with whom and when, which are thought through before anything else is asked. */
export function isThoughtThrough({ used, phase }: State, topic: Topic): boolean {
  return used["help-together"] !== undefined && phase !== "close" && steps.has(topic);
}

const steps: ReadonlySet<Topic> = new Set<Topic>([
  "outcomes.plan",
  "outcomes.plan-with",
  "outcomes.plan-when",
  "outcomes.plan-first-step",
]);
