import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "../../src/server/index.ts";

/** A real server on a free loopback port with a data folder of its own. */
export async function openHouse(): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const dataDir = mkdtempSync(join(tmpdir(), "kaname-e2e-"));
  const server = await startServer({
    port: 0,
    dataDir,
    mode: "personal",
    onBug: (bug) => console.error("A bug in the server:", bug),
  });
  if (!server.ok) throw new Error(server.failure.en);
  return {
    url: server.url,
    close: async () => {
      await server.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}
