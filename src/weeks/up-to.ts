import type { Moment } from "./event.ts";
import type { WeeksState } from "./state.ts";

/** The weeks as they stood at that moment: what was noted later is not there yet. What was struck since stays struck. */
export function upTo(state: WeeksState, at: string): WeeksState {
  const before = <Item extends Moment>(items: readonly Item[]): readonly Item[] =>
    items.filter((item) => item.at <= at);
  return {
    ...state,
    checkIns: before(state.checkIns),
    acts: before(state.acts),
    steps: Object.fromEntries(Object.entries(state.steps).map(([act, steps]) => [act, before(steps)])),
    thanks: before(state.thanks),
    assets: before(state.assets),
    talks: before(state.talks).map((talk) => ({ ...talk, answers: before(talk.answers) })),
  };
}
