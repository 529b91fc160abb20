import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Kysely } from "kysely";
import type { Database, Tables } from "./database.ts";
import { erasePerson } from "./erase-person.ts";
import { noteErasure, readErasures } from "./erasure-ledger.ts";
import { createKeyFile, parseKey, readKeyFile, replaceKeyFile } from "./key-file.ts";
import { checkMigrations, migrate, tableExists, type MigrationFailure } from "./migrate.ts";
import { openPglite, type PgliteFailure } from "./open-pglite.ts";
import { openPostgres, type PostgresFailure } from "./open-postgres.ts";
import { createScope, type Scope } from "./scope.ts";
import { createSqlStore } from "./sql-store.ts";
import type { Store } from "./store.ts";
import { newKeyCheck, opensKeyCheck } from "./vault.ts";

export type StoreSettings = {
  /** The data folder: the embedded database, the key and the ledger of erasures. Made when it is not there. */
  readonly dataDir: string;
  /** A PostgreSQL server instead of the embedded database. */
  readonly databaseUrl?: string | undefined;
  /** The key-encryption key as text (32 bytes in base64 or hexadecimal) instead of the key file. */
  readonly key?: string | undefined;
  readonly now?: () => Date;
  /** Called after every sync of the embedded database; lets a test see that there are any. */
  readonly onSync?: () => void;
};

export type StoreFailure =
  | { readonly type: "data-folder-unusable"; readonly path: string; readonly code: string }
  | PgliteFailure
  | PostgresFailure
  | MigrationFailure
  | KeyFailure;

type KeyFailure =
  | { readonly type: "key-missing"; readonly path: string }
  | { readonly type: "key-unusable" }
  | { readonly type: "key-wrong" };

/** Opens what is kept, or says why not; nothing is changed in the second case. */
export async function openStore(
  settings: StoreSettings,
): Promise<{ readonly type: "open"; readonly store: Store } | StoreFailure> {
  const { dataDir, databaseUrl, now = () => new Date() } = settings;
  const unusable = prepareFolder(dataDir);
  if (unusable) return unusable;
  const opened = await (databaseUrl ? openPostgres(databaseUrl) : openPglite(dataDir, settings.onSync));
  if (opened.type !== "open") return opened;
  try {
    const prepared = await prepare(opened.database, settings, now());
    if (prepared.type === "ready") {
      const store = createSqlStore({
        database: opened.database,
        scope: prepared.scope,
        keyEncryptionKey: prepared.key,
        now,
        noteErasure: (person, at) => noteErasure(dataDir, person, at),
        renewKey: async () => {
          // Beside a server there may be other processes with the key, and a given key is its giver's to change.
          const keyIsOurs = !databaseUrl && settings.key === undefined;
          return keyIsOurs ? renewKey(opened.database.db, dataDir) : null;
        },
      });
      return { type: "open", store };
    }
    await opened.database.close();
    return prepared;
  } catch (error) {
    await opened.database.close();
    throw error;
  }
}

/** Makes the folder and tries a write in it, so that a later one does not fail in the middle of a session. */
function prepareFolder(dataDir: string): StoreFailure | null {
  const probe = join(dataDir, `write-test-${process.pid}`);
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    writeFileSync(probe, "");
    rmSync(probe);
    return null;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    return { type: "data-folder-unusable", path: dataDir, code };
  }
}

async function prepare(
  { db }: Database,
  { dataDir, key }: StoreSettings,
  now: Date,
): Promise<
  { readonly type: "ready"; readonly key: Buffer; readonly scope: Scope } | MigrationFailure | KeyFailure
> {
  const tooNew = await checkMigrations(db);
  if (tooNew) return tooNew;
  const check = await readKeyCheck(db);
  const chosen = chooseKey(dataDir, key, check);
  if (chosen.type !== "ready") return chosen;
  const failure = await migrate(db, now);
  if (failure) return failure;
  if (!check && !(await keepKeyCheck(db, chosen.key))) return { type: "key-wrong" };
  const scope = await createScope(db);
  for (const person of readErasures(dataDir)) {
    await scope(person, (transaction) => erasePerson(transaction, person, now));
  }
  return { ...chosen, scope };
}

/** Keeps what tells this key from others. False when another process was first, with a key of its own. */
async function keepKeyCheck(db: Kysely<Tables>, key: Buffer): Promise<boolean> {
  await db
    .insertInto("key_check")
    .values({ id: 1, sealed: newKeyCheck(key) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const kept = await readKeyCheck(db);
  return kept !== null && opensKeyCheck(key, kept);
}

/** A new key for data that nobody is in any more; stopped half-way, the data takes whichever key it finds next. */
async function renewKey(db: Kysely<Tables>, dataDir: string): Promise<Buffer | null> {
  const forgotten = await db
    .deleteFrom("key_check")
    .where((expression) => expression.not(expression.exists(expression.selectFrom("person").select("id"))))
    .executeTakeFirst();
  if (forgotten.numDeletedRows === 0n) return null;
  const key = replaceKeyFile(dataDir);
  if (!(await keepKeyCheck(db, key))) throw new Error("the data did not take its new key");
  return key;
}

async function readKeyCheck(db: Kysely<Tables>): Promise<Uint8Array | null> {
  if (!(await tableExists(db, "key_check"))) return null;
  const row = await db.selectFrom("key_check").select("sealed").where("id", "=", 1).executeTakeFirst();
  return row?.sealed ?? null;
}

/** The key that belongs to the data. A new one is made only where no data has been sealed yet. */
function chooseKey(
  dataDir: string,
  given: string | undefined,
  check: Uint8Array | null,
): { readonly type: "ready"; readonly key: Buffer } | KeyFailure {
  const found = given === undefined ? readKeyFile(dataDir) : (parseKey(given) ?? "unusable");
  if (found === "missing" && check) return { type: "key-missing", path: join(dataDir, "key") };
  const key = found === "missing" ? createKeyFile(dataDir) : found;
  if (key === "unusable") return { type: "key-unusable" };
  return check && !opensKeyCheck(key, check) ? { type: "key-wrong" } : { type: "ready", key };
}
