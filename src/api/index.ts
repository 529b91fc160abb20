export * from "./session.ts";
export * from "./http.ts";
