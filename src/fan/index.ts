export * from "./fan-data.ts";
