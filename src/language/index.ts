export * from "./finding.ts";
export { calledBack } from "./called.ts";
export { detectLang, loadReader } from "./read.ts";
