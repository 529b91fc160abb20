import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { keepForOwner } from "./keep-for-owner.ts";
import { isSqliteBusy, openSqlite } from "./sqlite.ts";

/** A data folder that belongs to this process until `release`, or until the process ends in whatever way. */
export type FolderLock = { readonly type: "locked"; readonly release: () => void };
/** `owner`: the process that has the folder, or null when it has not said. */
export type FolderInUse = { readonly type: "data-in-use"; readonly owner: number | null };

/**
 * Takes the folder for this process alone: two PGlite on one folder destroy it without a word. The lock is the kernel's,
 * held through SQLite, and so falls with the process, also on kill -9.
 */
export async function lockFolder(dataDir: string): Promise<FolderLock | FolderInUse> {
  const ownerFile = join(dataDir, "owner.json");
  const lockFile = join(dataDir, "lock");
  // Whoever may open it could hold it.
  closeSync(openSync(lockFile, "a", 0o600));
  keepForOwner(lockFile, 0o600);
  const lock = await openSqlite(lockFile);
  try {
    lock.exec("PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE");
  } catch (error) {
    lock.close();
    if (!isSqliteBusy(error)) throw error;
    return { type: "data-in-use", owner: readOwner(ownerFile) };
  }
  try {
    writeFileSync(ownerFile, JSON.stringify({ pid: process.pid }), { mode: 0o600 });
  } catch (error) {
    // On a full disk nobody starts, and nobody is kept out either.
    lock.close();
    throw error;
  }
  return {
    type: "locked",
    release: () => {
      rmSync(ownerFile, { force: true });
      lock.close();
    },
  };
}

function readOwner(path: string): number | null {
  try {
    const owner: unknown = JSON.parse(readFileSync(path, "utf8"));
    if (typeof owner !== "object" || owner === null || !("pid" in owner)) return null;
    return typeof owner.pid === "number" ? owner.pid : null;
  } catch {
    // The owner is between taking the lock and writing its name.
    return null;
  }
}
