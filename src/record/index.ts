export { recordIcs } from "./ics.ts";
export { recordJson } from "./json.ts";
export type { Leaf } from "./leaf.ts";
export { recordMarkdown } from "./markdown.ts";
export { recordText } from "./text.ts";
