import type { SessionRecord } from "./session-record.ts";
import type { State } from "./state.ts";

/** The record of a session so far, as a projection of its state. */
export function recordOf(_state: State): SessionRecord {
  return {
    language: "ja",
    aspiration: [],
    values: [],
    fit: [],
    plan: [],
    collaboration: [],
    turningPoints: [],
    map: { tasks: [], parties: [], links: [] },
    ratings: { before: null, after: null },
    open: [],
    guards: [],
  };
}
