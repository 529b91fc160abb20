import type { SessionRecord } from "../../dialogue/index.ts";

/** What a document is made from. */
export type RecordSource = {
  readonly id: string;
  readonly record: SessionRecord;
  readonly startedAt: Date;
};

/** A form of the record besides JSON. `name` is the file ending, and `?format=` in links. */
export type RecordFormat = {
  readonly name: string;
  readonly mediaType: string;
  readonly render: (source: RecordSource) => Promise<string | Uint8Array>;
};

export const recordFormats: readonly RecordFormat[] = [];

export const jobCardFormats: readonly RecordFormat[] = [];
