import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { openPglite } from "./open-pglite.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** A data folder for a test with an empty cluster in it, as after a first start that was stopped at once. Making one takes
 * seconds, so one is made for each version of PGlite and copied. */
export async function aDataFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "kaname-test-"));
  cpSync(await emptyCluster(), join(folder, "database"), { recursive: true });
  return folder;
}

export async function emptyCluster(): Promise<string> {
  const manifest = join(root, "node_modules", "@electric-sql", "pglite", "package.json");
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(manifest, "utf8")));
  const cluster = join(root, ".cache", `cluster-${version}`);
  if (existsSync(cluster)) return cluster;
  const making = mkdtempSync(join(tmpdir(), "kaname-cluster-"));
  const opened = await openPglite(making);
  if (opened.type !== "open") throw new Error(opened.type);
  await opened.database.close();
  mkdirSync(join(root, ".cache"), { recursive: true });
  const part = `${cluster}-${process.pid}`;
  cpSync(join(making, "database"), part, { recursive: true });
  rmSync(making, { recursive: true });
  try {
    renameSync(part, cluster);
  } catch (error) {
    // Another test file was first.
    rmSync(part, { recursive: true });
    if (!existsSync(cluster)) throw error;
  }
  return cluster;
}
