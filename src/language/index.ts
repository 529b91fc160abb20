export * from "./finding.ts";
export { detectLang, loadReader } from "./read.ts";
