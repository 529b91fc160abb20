/** Stands in until the first build or check has compiled the messages; afterwards the compiled types take over. */
declare module "*/generated/messages.js" {
  // A relative import is not allowed in an ambient module, only in a type.
  // oxlint-disable-next-line typescript/consistent-type-imports
  type Id = keyof typeof import("./ja.json");
  export const m: Record<Id, (inputs?: Record<string, string | number>) => string>;
}

declare module "*/generated/runtime.js" {
  export const locales: readonly ["ja", "en"];
  export function getLocale(): "ja" | "en";
  export function setLocale(locale: "ja" | "en", options?: { reload?: boolean }): Promise<void> | void;
}
