import type { AgendaItem } from "./agenda.ts";
import { askedWhoLately } from "./ground.ts";
import { phaseIndex, type State } from "./state.ts";
import type { Topic } from "./topic.ts";

/** Right after somebody was asked for, another such question waits until the rest of the arc is through. */
export function apart(state: State, items: readonly AgendaItem[]): readonly AgendaItem[] {
  if (!askedWhoLately(state)) return items;
  const waits = (item: AgendaItem) =>
    asksForSomebody.has(item.topic) && state.asked[item.topic] === undefined;
  const isBefore = ({ phase }: AgendaItem) => phaseIndex(phase) < phaseIndex("outcomes");
  const now = items.filter((item) => !waits(item));
  return [...now.filter(isBefore), ...items.filter(waits), ...now.filter((item) => !isBefore(item))];
}

/** Questions for nothing but a "who": two of them within a few turns are one question put twice. */
const asksForSomebody: ReadonlySet<Topic> = new Set<Topic>(["circle.who-starts", "role.cover"]);
