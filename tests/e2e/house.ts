import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer, type ServerSettings } from "../../src/server/index.ts";

export type House = {
  readonly url: string;
  /** Stops the server and starts it again where it was, with what it had kept; `meanwhile` runs in between. */
  readonly restart: (meanwhile: () => Promise<void>) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** A real server on a free loopback port with a data folder of its own. */
export async function openHouse(settings: Partial<ServerSettings> = {}): Promise<House> {
  const dataDir = mkdtempSync(join(tmpdir(), "kaname-e2e-"));
  const open = async (port: number) => {
    const server = await startServer({
      port,
      dataDir,
      mode: "personal",
      // Bugs show in the output of the run.
      logLevel: "error",
      ...settings,
    });
    if (!server.ok) throw new Error(server.failure.en);
    return server;
  };
  let server = await open(0);
  const { url } = server;
  return {
    url,
    restart: async (meanwhile) => {
      await server.close();
      await meanwhile();
      server = await open(Number(new URL(url).port));
    },
    close: async () => {
      await server.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}
