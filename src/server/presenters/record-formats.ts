import { recordIcs, recordMarkdown, recordPdf, recordText, type Leaf } from "../../record/index.ts";

/** A form of the record besides JSON. `name` is the file ending, and `?format=` in links. */
export type RecordFormat = {
  readonly name: string;
  readonly mediaType: string;
  readonly render: (leaf: Leaf) => string | Uint8Array | Promise<Uint8Array>;
};

export const recordFormats: readonly RecordFormat[] = [
  { name: "md", mediaType: "text/markdown", render: recordMarkdown },
  { name: "txt", mediaType: "text/plain", render: recordText },
  { name: "pdf", mediaType: "application/pdf", render: (leaf) => recordPdf(leaf) },
  { name: "ics", mediaType: "text/calendar", render: recordIcs },
];

export const jobCardFormats: readonly RecordFormat[] = [];
