export { fanPng } from "./fan-png.ts";
export { calendarText, recordIcs } from "./ics.ts";
export { archiveJson, digestOf, recordJson } from "./json.ts";
export { type Leaf, leafOf } from "./leaf.ts";
export { recordMarkdown } from "./markdown.ts";
export { careerPlanPdf, type Paper, recordPdf, verbatimPdf } from "./pdf.ts";
export { recordText } from "./text.ts";
export { careerPlanXlsx, recordXlsx, verbatimXlsx } from "./workbooks.ts";
