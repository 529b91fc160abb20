import type { MapParty } from "../map-state.ts";
import type { State } from "../state.ts";
import type { Topic } from "../topic.ts";

/** Questions whose answer is somebody the work is for, or who waits for it. */
export const asksForServed: readonly Topic[] = ["recipient.who", "circle.who-starts", "circle.partner-view"];
/** Questions whose answer is somebody who helps the one who speaks. */
export const asksForHelp: readonly Topic[] = ["role.cover", "outcomes.plan-with"];

/** Whether somebody was named in the answer to one of these questions. What was told before it was asked counts, but for those who work alongside. */
export function wasAskedFor(
  { answered, asked }: State,
  party: MapParty,
  topics: readonly Topic[] = [...asksForServed, ...asksForHelp],
): boolean {
  return topics.some((topic) => {
    const said = answered[topic]?.said;
    if (party.ring === "colleague" && asked[topic] === undefined) return false;
    return said !== undefined && party.said.some((own) => own.turn === said.turn && own.start >= said.start);
  });
}
