import { type BigIntStats, fstatSync, readdirSync, readFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";

/** Files that are known to be on the disk as they are. */
export type SyncedFiles = {
  /** Whether an open file is as it was when it was synced. */
  readonly holds: (file: number) => boolean;
  readonly forget: () => void;
};

/** Files under way to the disk at a time: enough for it to take many at once. */
const syncsAtOnce = 16;
/** Where PostgreSQL's control file says how the cluster ended, and its number for an orderly end. */
const stateAt = 16;
const shutDown = 1;

/**
 * Before it recovers, PostgreSQL syncs a thousand files one after the other, each waiting for the disk though hardly any has
 * changed: seconds on a busy one. Here all of them are synced side by side first. One that is still as it was then, by inode, size and
 * times of change, needs no second sync.
 */
export async function syncedBeforeRecovery(folder: string): Promise<SyncedFiles> {
  const known = new Map<bigint, string>();
  if (endedOrderly(folder) !== false) return { holds: () => false, forget: () => {} };
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .values();
  const syncOneByOne = async (): Promise<void> => {
    for (const path of files) {
      // One that cannot be synced is left to PostgreSQL, which stops where it has to.
      await syncFile(path).then(
        (stats) => known.set(stats.ino, formOf(stats)),
        () => {},
      );
    }
  };
  await Promise.all(Array.from({ length: syncsAtOnce }, syncOneByOne));
  return {
    holds: (file) => {
      if (known.size === 0) return false;
      const stats = fstatSync(file, { bigint: true });
      return known.get(stats.ino) === formOf(stats);
    },
    forget: () => known.clear(),
  };
}

/** The file's stats from before its sync: whatever changes it later changes them. */
async function syncFile(path: string): Promise<BigIntStats> {
  const file = await open(path, "r");
  try {
    const stats = await file.stat({ bigint: true });
    await file.sync();
    return stats;
  } finally {
    await file.close();
  }
}

function formOf({ dev, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return `${dev} ${size} ${mtimeNs} ${ctimeNs}`;
}

/** Null where no cluster has been made yet. */
function endedOrderly(folder: string): boolean | null {
  try {
    return readFileSync(join(folder, "global", "pg_control")).readInt32LE(stateAt) === shutDown;
  } catch {
    return null;
  }
}
