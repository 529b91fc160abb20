import { existsSync } from "node:fs";
import type { WeeksDoor } from "../server/index.ts";
import type { Failure } from "./failure.ts";
import { storeSettings } from "./store-settings.ts";

export type WeeksView = Awaited<ReturnType<WeeksDoor["view"]>>;

/** The weeks of this machine's one person: from the same folder, key and database as the server, or from the server itself. */
export type OpenWeeks = WeeksDoor & { readonly type: "weeks"; readonly close: () => Promise<void> };

export async function openWeeks(
  dataDir: string,
): Promise<OpenWeeks | { readonly type: "refused"; readonly failure: Failure }> {
  const server = await import("../server/index.ts");
  const { askRunningWeeks, controlPath, createSessions, createWeeksAfter, explainFailure } = server;
  const opened = await server.openStore({ ...storeSettings(dataDir), automaticBackups: false });
  if (opened.type === "data-in-use") {
    const path = controlPath(dataDir);
    if (path !== null && existsSync(path)) {
      return { type: "weeks", ...askRunningWeeks(path), close: async () => {} };
    }
  }
  if (opened.type !== "open") return { type: "refused", failure: explainFailure(opened) };
  const { store } = opened;
  const weeks = createWeeksAfter(store, createSessions(store), () => new Date());
  const door = server.openWeeksDoor(weeks, server.personalIdentity(store));
  return { type: "weeks", ...door, close: () => store.close() };
}
