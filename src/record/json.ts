import { createHash } from "node:crypto";
import type { SessionRecord, Stretch } from "../dialogue/index.ts";
import type { Leaf } from "./leaf.ts";

export type RecordJson = { readonly type: "record" } & SessionRecord & {
    readonly timeline?: readonly Stretch[];
  };

/** The record as other programs read it: `{"type":"record",…}` of the stable interfaces. */
export function recordJson(record: SessionRecord, timeline?: readonly Stretch[]): RecordJson {
  return timeline === undefined ? { type: "record", ...record } : { type: "record", ...record, timeline };
}

/** The same with the session's log: a file from which another machine opens the session. */
export function archiveJson({ record, timeline, session: id, startedAt, events }: Leaf): object {
  const session = { format: "kaname-session", version: 1, id, startedAt, digest: "", events };
  const archive = { ...recordJson(record, timeline), session };
  return { ...archive, session: { ...session, digest: digestOf(archive) } };
}

/** SHA-256, in hex, of a file's content as compact JSON with its own digest left empty. */
export function digestOf(archive: { readonly session: object }): string {
  const emptied = { ...archive, session: { ...archive.session, digest: "" } };
  return createHash("sha256").update(JSON.stringify(emptied)).digest("hex");
}
