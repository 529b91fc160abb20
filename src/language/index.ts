export * from "./finding.ts";
export { calledBack } from "./called.ts";
export { asDoing } from "./doing.ts";
export { saidBack } from "./said-back.ts";
export { detectLang, loadReader } from "./read.ts";
