export { fanPng } from "./fan-png.ts";
export { recordIcs } from "./ics.ts";
export { recordJson } from "./json.ts";
export { type Leaf, leafOf } from "./leaf.ts";
export { recordMarkdown } from "./markdown.ts";
export { type Paper, recordPdf } from "./pdf.ts";
export { recordText } from "./text.ts";
