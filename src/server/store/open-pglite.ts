import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Dialect, Kysely, sql } from "kysely";
import type { Database, Tables } from "./database.ts";
import { lockFolder, type FolderInUse } from "./folder-lock.ts";
import { keepForOwner } from "./keep-for-owner.ts";
import { createMaintenance } from "./maintenance.ts";
import { pgliteDialect } from "./pglite-dialect.ts";
import { syncFolder, syncTree } from "./sync.ts";
import { isNotStarted, startThreadedPglite, type ThreadedPglite } from "./threaded-pglite.ts";

/** The PostgreSQL inside PGlite 0.5; a folder of another major version is not opened. */
const postgresMajor = "18";

export type PgliteFailure =
  | FolderInUse
  | { readonly type: "newer-data"; readonly migration: string }
  /** Its files are damaged, or there is no room for it to recover. */
  | { readonly type: "database-does-not-start"; readonly path: string };

/** Opens the database in the folder, making it on first use; the folder is locked to this process until `close`. */
export async function openPglite(
  dataDir: string,
  onSync?: () => void,
  throughDialect?: (dialect: Dialect) => Dialect,
): Promise<{ readonly type: "open"; readonly database: Database } | PgliteFailure> {
  const lock = await lockFolder(dataDir);
  if (lock.type !== "locked") return lock;
  try {
    const folder = databaseFolder(dataDir);
    if (!existsSync(folder)) await initialise(dataDir, folder);
    const version = readFileSync(join(folder, "PG_VERSION"), "utf8").trim();
    if (version !== postgresMajor) {
      lock.release();
      return { type: "newer-data", migration: `PostgreSQL ${version}` };
    }
    // PGlite makes its files for everybody to read and write.
    keepForOwner(folder, 0o700);
    const started = await startPglite(folder, onSync, throughDialect).catch((cause: unknown) =>
      isNotStarted(cause) ? null : Promise.reject(cause),
    );
    if (!started) {
      lock.release();
      return { type: "database-does-not-start", path: folder };
    }
    const { pglite, db } = started;
    const maintenance = createMaintenance({
      run: (statement) => sql.raw(statement).execute(db),
      lastAsked: pglite.lastAsked,
    });
    return {
      type: "open",
      database: {
        db,
        hasOneConnection: true,
        notifyChannel: null,
        // One process has the folder, and it knows its own moves.
        listen: () => {},
        close: async () => {
          maintenance.stop();
          // Where it fails, on a full disk for one, the next start replays the log.
          await pglite.query("checkpoint").catch(() => {});
          try {
            await db.destroy();
          } finally {
            lock.release();
          }
        },
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** A cluster is made beside its place and moved there when whole and on disk, so that a crash in between leaves none. */
async function initialise(dataDir: string, folder: string): Promise<void> {
  const part = `${folder}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { mode: 0o700 });
  // Kysely ends no database that it was never asked anything of.
  const { pglite } = await startPglite(part);
  await pglite.close();
  await syncTree(part);
  renameSync(part, folder);
  syncFolder(dataDir);
}

export function databaseFolder(dataDir: string): string {
  return join(dataDir, "database");
}

/** Starts PGlite on a folder that this process has to itself. */
export async function startPglite(
  folder: string,
  onSync?: () => void,
  throughDialect: (dialect: Dialect) => Dialect = (dialect) => dialect,
): Promise<{ readonly pglite: ThreadedPglite; readonly db: Kysely<Tables> }> {
  const pglite = await startThreadedPglite(folder, onSync);
  return { pglite, db: new Kysely<Tables>({ dialect: throughDialect(pgliteDialect(pglite)) }) };
}
