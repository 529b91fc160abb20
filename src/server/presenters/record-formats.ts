import { recordOf } from "../../dialogue/index.ts";
import { recordIcs, recordMarkdown, recordText, type Leaf } from "../../record/index.ts";
import type { OpenSession } from "../sessions.ts";

/** A form of the record besides JSON. `name` is the file ending, and `?format=` in links. */
export type RecordFormat = {
  readonly name: string;
  readonly mediaType: string;
  readonly render: (leaf: Leaf) => string | Uint8Array | Promise<Uint8Array>;
};

export const recordFormats: readonly RecordFormat[] = [
  { name: "md", mediaType: "text/markdown", render: recordMarkdown },
  { name: "txt", mediaType: "text/plain", render: recordText },
  { name: "ics", mediaType: "text/calendar", render: recordIcs },
];

export const jobCardFormats: readonly RecordFormat[] = [];

/** A session's record on its way to paper. */
export function leafOf({ head, state }: OpenSession): Leaf {
  return {
    record: recordOf(state),
    session: head.id,
    startedAt: head.startedAt.toISOString(),
    minutes: head.minutes,
  };
}
