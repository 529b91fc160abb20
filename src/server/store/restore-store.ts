import { cpSync, createReadStream, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { checkBackup, loadBackup, type CheckedBackup } from "./backup/restore.ts";
import { openBackupFile, type BackupFileFailure, type OpenBackup } from "./backup/file.ts";
import { noteErasuresOnce, readErasures } from "./erasure-ledger.ts";
import { lockFolder } from "./folder-lock.ts";
import { createKeyFile, parseKey, readKeyFile } from "./key-file.ts";
import { tableExists } from "./migrate.ts";
import { databaseFolder, startPglite } from "./open-pglite.ts";
import { openPostgres } from "./open-postgres.ts";
import { prepareFolder, type StoreFailure, type StoreSettings } from "./open-store.ts";
import { syncFolder, syncTree } from "./sync.ts";

export type RestoreSettings = StoreSettings & {
  readonly file: string;
  readonly passphrase?: string | undefined;
  /** A folder with an empty cluster, to be copied instead of making one, which takes seconds. */
  readonly emptyCluster?: string;
};

export type RestoreFailure =
  | StoreFailure
  | BackupFileFailure
  | { readonly type: "backup-not-found"; readonly code: string }
  /** There is data already, and it stays. */
  | { readonly type: "not-empty" };

export type Restored = {
  readonly type: "restored";
  /** When the backup was made. */
  readonly at: Date;
  readonly rows: number;
  /** Persons who were erased since and are gone again. */
  readonly erased: number;
};

/**
 * Puts a backup into an empty place. The file is read and checked to its end first; whatever fails, what was there stays. Erasures
 * that the data folder's ledger knows, and those in the file, are applied before anything can be served.
 */
export async function restoreStore(settings: RestoreSettings): Promise<Restored | RestoreFailure> {
  const { dataDir, databaseUrl } = settings;
  const unusable = prepareFolder(dataDir);
  if (unusable) return unusable;
  const given = settings.key === undefined ? readKeyFile(dataDir) : (parseKey(settings.key) ?? "unusable");
  if (given === "unusable") return { type: "key-unusable" };
  const key = given === "missing" ? null : given;
  const read = (): AsyncIterable<Buffer> => createReadStream(settings.file);
  try {
    const backup = await openBackupFile(read, { key, passphrase: settings.passphrase });
    if (backup.type !== "open") return backup;
    const checked = await checkBackup(backup);
    if (checked.type !== "whole") return checked;
    const filled = await (databaseUrl
      ? fillServer(databaseUrl, settings, backup, checked, key)
      : fillFolder(settings, backup, checked, key));
    if (filled) return filled;
    const rows = Object.values(checked.tally).reduce((sum, table) => sum + table.rows, 0);
    return {
      type: "restored",
      at: new Date(backup.header.at),
      rows,
      erased: erasedSince(settings, checked).length,
    };
  } catch (error) {
    if (isFileError(error, settings.file)) return { type: "backup-not-found", code: error.code };
    throw error;
  }
}

async function fillServer(
  url: string,
  settings: RestoreSettings,
  backup: OpenBackup,
  checked: CheckedBackup,
  key: Buffer | null,
): Promise<RestoreFailure | null> {
  const opened = await openPostgres(settings.adminUrl ?? url);
  if (opened.type !== "open") return opened;
  const { db, close } = opened.database;
  try {
    if (await tableExists(db, "kaname_migration")) return { type: "not-empty" };
    await load(db, settings, backup, checked, key);
    return null;
  } finally {
    await close();
  }
}

async function fillFolder(
  settings: RestoreSettings,
  backup: OpenBackup,
  checked: CheckedBackup,
  key: Buffer | null,
): Promise<RestoreFailure | null> {
  const { dataDir } = settings;
  const lock = await lockFolder(dataDir);
  if (lock.type !== "locked") return lock;
  const folder = databaseFolder(dataDir);
  const part = `${folder}.restoring`;
  try {
    if (existsSync(folder)) return { type: "not-empty" };
    rmSync(part, { recursive: true, force: true });
    mkdirSync(part, { mode: 0o700 });
    if (settings.emptyCluster !== undefined) cpSync(settings.emptyCluster, part, { recursive: true });
    const { pglite, db } = await startPglite(part);
    try {
      await load(db, settings, backup, checked, key);
      await pglite.query("checkpoint");
    } finally {
      await pglite.close();
    }
    await syncTree(part);
    renameSync(part, folder);
    syncFolder(dataDir);
    return null;
  } finally {
    rmSync(part, { recursive: true, force: true });
    lock.release();
  }
}

async function load(
  db: Parameters<typeof loadBackup>[0],
  settings: RestoreSettings,
  backup: OpenBackup,
  checked: CheckedBackup,
  key: Buffer | null,
): Promise<void> {
  const { dataDir } = settings;
  const now = (settings.now ?? (() => new Date()))();
  const keyEncryptionKey = key ?? createKeyFile(dataDir);
  if (keyEncryptionKey === "unusable") throw new Error("the new key file holds no key");
  const erased = erasedSince(settings, checked);
  noteErasuresOnce(
    dataDir,
    checked.erased.map(({ tenant, person, at }) => ({ tenant, id: person, at: new Date(at) })),
  );
  await loadBackup(db, backup, { keyEncryptionKey, erased, now });
}

function erasedSince({ dataDir }: RestoreSettings, { erased }: CheckedBackup) {
  return [...readErasures(dataDir), ...erased.map(({ tenant, person }) => ({ tenant, id: person }))];
}

function isFileError(error: unknown, path: string): error is Error & { readonly code: string } {
  return (
    error instanceof Error &&
    "path" in error &&
    error.path === path &&
    "code" in error &&
    typeof error.code === "string"
  );
}
