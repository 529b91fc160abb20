import {
  archiveJson,
  careerPlanPdf,
  careerPlanXlsx,
  lookMarkdown,
  lookPdf,
  lookText,
  recordIcs,
  recordMarkdown,
  recordPdf,
  recordText,
  recordXlsx,
  verbatimPdf,
  verbatimXlsx,
  type Leaf,
  type LookLeaf,
  type Paper,
} from "../../record/index.ts";

/** A form of a document besides the JSON of the interface. `name` is the file ending, and `?format=` in links. */
export type RecordFormat = {
  readonly name: string;
  readonly mediaType: string;
  /** `paper` counts for PDF only, A4 where it is not named. */
  readonly render: (leaf: Leaf, paper?: Paper) => string | Uint8Array | Promise<Uint8Array>;
};

const pdf = "application/pdf";
const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export const recordFormats: readonly RecordFormat[] = [
  { name: "md", mediaType: "text/markdown", render: recordMarkdown },
  { name: "txt", mediaType: "text/plain", render: recordText },
  { name: "pdf", mediaType: pdf, render: recordPdf },
  { name: "ics", mediaType: "text/calendar", render: recordIcs },
  { name: "xlsx", mediaType: xlsx, render: recordXlsx },
];

/** Forms of the record of a look again. */
export const lookFormats: readonly (Omit<RecordFormat, "render"> & {
  readonly render: (leaf: LookLeaf, paper?: Paper) => string | Promise<Uint8Array>;
})[] = [
  { name: "md", mediaType: "text/markdown", render: lookMarkdown },
  { name: "txt", mediaType: "text/plain", render: lookText },
  { name: "pdf", mediaType: pdf, render: lookPdf },
];

/** The record with the session's log: what another machine opens. */
export const recordFile: RecordFormat = {
  name: "json",
  mediaType: "application/json",
  render: (leaf) => JSON.stringify(archiveJson(leaf)),
};

export const jobCardFormats: readonly RecordFormat[] = [
  { name: "pdf", mediaType: pdf, render: careerPlanPdf },
  { name: "xlsx", mediaType: xlsx, render: careerPlanXlsx },
];

export const verbatimFormats: readonly RecordFormat[] = [
  { name: "pdf", mediaType: pdf, render: verbatimPdf },
  { name: "xlsx", mediaType: xlsx, render: verbatimXlsx },
];
