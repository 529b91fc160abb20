import { recordOf, type SessionRecord, type State } from "../../dialogue/index.ts";

/** The record as `kaname talk` prints it. */
export function presentRecord(state: State): { readonly type: "record" } & SessionRecord {
  return { type: "record", ...recordOf(state) };
}
