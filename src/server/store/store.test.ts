import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { openStore } from "./open-store.ts";
import { describeStore } from "./store.contract.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

async function open(databaseUrl?: string) {
  const dataDir = mkdtempSync(join(tmpdir(), "kaname-store-"));
  folders.push(dataDir);
  const opened = await openStore({ dataDir, databaseUrl });
  if (opened.type !== "open") throw new Error(`the store did not open: ${opened.type}`);
  return opened.store;
}

describeStore("PGlite", () => open());

// `npm run test:postgres` names a server here, its own throw-away one unless DATABASE_URL is set.
const server = process.env.KANAME_TEST_DATABASE_URL;
if (server) describeStore("a PostgreSQL server", () => open(server));
