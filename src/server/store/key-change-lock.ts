import { closeSync, openSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { keepForOwner } from "./keep-for-owner.ts";
import { isSqliteBusy, openSqlite } from "./sqlite.ts";

/** Longer than sealing a large house anew takes; whoever waits longer is told, and nothing was changed. */
const waitAtMostMs = 10 * 60_000;
const lookEveryMs = 50;

/**
 * Runs a change of key from its first look at the key file to its last write there, while no other process that shares the data folder
 * makes one: the waiting key of one must never lie in the place of another's. The lock is the kernel's, held through SQLite.
 */
export async function whileNobodyChangesKey<Result>(
  dataDir: string,
  change: () => Promise<Result>,
): Promise<Result> {
  const path = join(dataDir, "key.lock");
  // Whoever may open it could hold it.
  closeSync(openSync(path, "a", 0o600));
  keepForOwner(path, 0o600);
  const lock = await openSqlite(path);
  try {
    for (const since = performance.now(); ;) {
      try {
        lock.exec("BEGIN EXCLUSIVE");
        break;
      } catch (error) {
        if (!isSqliteBusy(error)) throw error;
        if (performance.now() - since > waitAtMostMs)
          throw new Error("another process has been changing the key for too long", { cause: error });
        await wait(lookEveryMs);
      }
    }
    return await change();
  } finally {
    lock.close();
  }
}
