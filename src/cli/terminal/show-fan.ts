import type { ContributionMap } from "../../dialogue/index.ts";
import { rings } from "../../language/index.ts";
import type { Screen, Tone } from "./screen.ts";
import type { Words } from "./words.ts";

/** The fan as an indented list: the work, then who receives it, from the inner ring to the outer. */
export function showFan(screen: Screen, map: ContributionMap, words: Words, tone: Tone = "plain"): void {
  if (map.tasks.length + map.parties.length === 0) return screen.show(words.fanEmpty, { tone });
  if (map.tasks.length > 0) {
    screen.show(words.fanTasks, { tone, indent: 4 });
    for (const { name } of map.tasks) screen.show(name, { tone, indent: 6 });
  }
  for (const ring of rings) {
    const parties = map.parties.filter((party) => party.ring === ring);
    if (parties.length === 0) continue;
    screen.show(words.rings[ring], { tone, indent: 4 });
    for (const { id, name } of parties) {
      const effects = map.links.flatMap(({ party, effect }) => (party === id && effect ? [effect] : []));
      screen.show([name, ...new Set(effects)].join(" … "), { tone, indent: 6 });
    }
  }
}

/** What the later fan holds that the earlier one did not, or null. */
export function newOnFan(earlier: ContributionMap, later: ContributionMap): ContributionMap | null {
  const known = new Set([...earlier.tasks, ...earlier.parties].map(({ id }) => id));
  const tasks = later.tasks.filter(({ id }) => !known.has(id));
  const parties = later.parties.filter(({ id }) => !known.has(id));
  return tasks.length + parties.length === 0 ? null : { tasks, parties, links: later.links };
}
