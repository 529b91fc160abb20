import type { SessionRecord } from "../dialogue/index.ts";

/** The record as other programs read it: `{"type":"record",…}` of the stable interfaces. */
export function recordJson(record: SessionRecord): { readonly type: "record" } & SessionRecord {
  return { type: "record", ...record };
}
