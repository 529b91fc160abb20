import { existsSync } from "node:fs";
import type { Keeping } from "../server/index.ts";
import type { Failure, Outcome } from "./failure.ts";
import { storeSettings } from "./store-settings.ts";

/** Does something with all the data, through the running program where there is one. Makes nothing where there is nothing. */
export async function withKeeping(
  dataDir: string,
  work: (keeping: Keeping) => Promise<Outcome>,
): Promise<Outcome> {
  const settings = storeSettings(dataDir);
  if (settings.databaseUrl === undefined && !existsSync(dataDir)) return noData(dataDir);
  const { explainFailure, openKeeping } = await import("../server/index.ts");
  const keeping = await openKeeping(settings);
  if (keeping.type !== "open") return explainFailure(keeping);
  try {
    return await work(keeping);
  } finally {
    await keeping.close();
  }
}

function noData(dataDir: string): Failure {
  return {
    en: `There is no data in ${dataDir}; name its folder with --data.`,
    ja: `${dataDir} にデータがありません。--data でデータのある場所を指定してください。`,
  };
}
