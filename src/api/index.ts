export * from "./limits.ts";
export * from "./session.ts";
export * from "./http.ts";
export * from "./archive.ts";
export * from "./weeks.ts";
export { contacts, isStale, type Contact } from "../dialogue/index.ts";
export { counsellorSources, type CounsellorSource } from "../weeks/index.ts";
export type { WritePage, WrittenPage } from "./written-page.ts";
