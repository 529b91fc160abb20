import { type BigIntStats, fstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sideBySide } from "./sync.ts";

/** Files that are known to be on the disk as they are. */
export type SyncedFiles = {
  /** Whether an open file is as it was when it was synced. */
  readonly holds: (file: number) => boolean;
  readonly forget: () => void;
};

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
    .map((entry) => join(entry.parentPath, entry.name));
  await sideBySide(files, async (file) => {
    // From before its sync: whatever changes the file later changes them.
    const stats = await file.stat({ bigint: true });
    await file.sync();
    known.set(stats.ino, formOf(stats));
    // One that cannot be synced is left to PostgreSQL, which stops where it has to; so are those not reached by then.
  }).catch(() => {});
  return {
    holds: (file) => {
      if (known.size === 0) return false;
      const stats = fstatSync(file, { bigint: true });
      return known.get(stats.ino) === formOf(stats);
    },
    forget: () => known.clear(),
  };
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
