// What is asserted stands in `faults.contract.ts`, the same for both databases.
import { rmSync } from "node:fs";
import { afterAll } from "vitest";
import { aDataFolder } from "./data-folder.fixture.ts";
import { describeFaults } from "./faults.contract.ts";
import { aDatabase, administrator } from "./server-database.fixture.ts";
import { openStore, type StoreSettings } from "./open-store.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

async function open(settings: Partial<StoreSettings>) {
  const dataDir = await aDataFolder();
  folders.push(dataDir);
  const opened = await openStore({ dataDir, automaticBackups: false, ...settings });
  if (opened.type !== "open") throw new Error(opened.type);
  return opened;
}

describeFaults("PGlite", open, ["error", "answer-lost", "hang"]);

if (administrator) {
  describeFaults(
    "a PostgreSQL server",
    async (settings) => open({ ...settings, databaseUrl: await aDatabase() }),
    ["error", "answer-lost", "hang", "disconnect"],
  );
}
