export { fanPng } from "./fan-png.ts";
export { calendarText, recordIcs } from "./ics.ts";
export { archiveJson, digestOf, recordJson } from "./json.ts";
export { type Leaf, leafOf } from "./leaf.ts";
export { lookMarkdown, recordMarkdown } from "./markdown.ts";
export type { LookLeaf } from "./look.ts";
export { careerPlanPdf, lookPdf, type Paper, recordPdf, verbatimPdf } from "./pdf.ts";
export { lookText, recordText } from "./text.ts";
export { careerPlanXlsx, recordXlsx, verbatimXlsx } from "./workbooks.ts";
