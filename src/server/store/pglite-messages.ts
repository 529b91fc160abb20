/** What the thread is started with. `tellsOfSyncs`: somebody counts them. */
export type ThreadSettings = { readonly folder: string; readonly tellsOfSyncs: boolean };

/** A statement for the thread; null as its text asks it to end. */
export type ToThread = {
  readonly id: number;
  readonly text: string | null;
  readonly parameters: readonly unknown[];
};

export type FromThread =
  | { readonly type: "ready" }
  /** Something reached the disk; told only where somebody counts. */
  | { readonly type: "synced" }
  | {
      readonly type: "done";
      readonly id: number;
      readonly rows: readonly unknown[];
      readonly affectedRows: number | null;
    }
  | {
      readonly type: "failed";
      readonly id: number;
      /** `isLast`: the database cannot go on after it and has to be started again. */
      readonly failure: {
        readonly message: string;
        readonly code: string | null;
        readonly isLast: boolean;
      };
    };

/** Both ends are this version's; anything else was not meant for us. */
export function isRequest(message: unknown): message is ToThread {
  return typeof message === "object" && message !== null && "id" in message && "text" in message;
}

export function isAnswer(message: unknown): message is FromThread {
  return typeof message === "object" && message !== null && "type" in message;
}

export function isSettings(given: unknown): given is ThreadSettings {
  if (typeof given !== "object" || given === null) return false;
  const { folder, tellsOfSyncs }: Partial<Record<keyof ThreadSettings, unknown>> = given;
  return typeof folder === "string" && typeof tellsOfSyncs === "boolean";
}
