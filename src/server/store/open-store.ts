import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Dialect, Kysely } from "kysely";
import { answerWithin, usualAnswerWithinMs } from "./answer-within.ts";
import type { Database, Tables } from "./database.ts";
import { erasePerson } from "./erase-person.ts";
import { noteErasure, readErasures } from "./erasure-ledger.ts";
import { createAutomaticBackups, dropAutomaticBackups } from "./backup/automatic.ts";
import { createKeeper, type Keeper } from "./keeper.ts";
import { createKeeperScope } from "./keeper-scope.ts";
import { createKeyFile, parseKey, readKeyFile, readNextKey, replaceKeyFile } from "./key-file.ts";
import { createKeyHolder } from "./key-holder.ts";
import { createKeyRing } from "./key-ring.ts";
import { checkMigrations, mayMigrate, migrate, tableExists, type MigrationFailure } from "./migrate.ts";
import { databaseFolder, openPglite, type PgliteFailure } from "./open-pglite.ts";
import { openPostgres, type PostgresFailure } from "./open-postgres.ts";
import { checkReadiness } from "./readiness.ts";
import { createScope, type Scope } from "./scope.ts";
import { takeWaitingKey } from "./take-waiting-key.ts";
import { createSqlStore } from "./sql-store.ts";
import type { Store } from "./store.ts";
import { newKeyCheck, opensKeyCheck } from "./vault.ts";
import { isStorageError } from "../storage-error.ts";
import { version } from "../version.ts";

export type StoreSettings = {
  /** The data folder: the embedded database, the key and the ledger of erasures. Made when it is not there. */
  readonly dataDir: string;
  /** A PostgreSQL server instead of the embedded database. */
  readonly databaseUrl?: string | undefined;
  /** The same database under the login that owns the tables, for migrations and the keeper; without it, one login does all. */
  readonly adminUrl?: string | undefined;
  /** The key-encryption key as text (32 bytes in base64 or hexadecimal) instead of the key file. */
  readonly key?: string | undefined;
  readonly now?: () => Date;
  /** A backup a day in the data folder, with the embedded database: on unless switched off. */
  readonly automaticBackups?: boolean;
  /** Called after every sync of the embedded database; lets a test see that there are any. */
  readonly onSync?: () => void;
  /** Stands between the store and its database; lets a test make calls fail. */
  readonly throughDialect?: (dialect: Dialect) => Dialect;
  /** How long the database may take; another time than the usual for tests. */
  readonly answerWithinMs?: () => number;
};

export type StoreFailure =
  | { readonly type: "data-folder-unusable"; readonly path: string; readonly code: string }
  | PgliteFailure
  | PostgresFailure
  | MigrationFailure
  | { readonly type: "data-behind" }
  | KeyFailure;

type KeyFailure =
  | { readonly type: "key-missing"; readonly path: string }
  | { readonly type: "key-unusable" }
  | { readonly type: "key-wrong" };

/** Opens what is kept, or says why not; nothing is changed in the second case. */
export async function openStore(
  settings: StoreSettings,
): Promise<{ readonly type: "open"; readonly store: Store; readonly keeper: Keeper } | StoreFailure> {
  const { dataDir, databaseUrl, now = () => new Date() } = settings;
  const unusable = prepareFolder(dataDir);
  if (unusable) return unusable;
  const opened = await openDatabase(settings);
  if (opened.type !== "open") return opened;
  const { database, admin } = opened;
  const close = async (): Promise<void> => {
    if (admin !== database) await admin.close();
    await database.close();
  };
  try {
    const prepared = await prepare(opened, settings, now()).catch((error: unknown) =>
      failedWhileStarting(error, settings),
    );
    if (prepared.type !== "ready") {
      await close();
      return prepared;
    }
    const { scope } = prepared;
    const holder = createKeyHolder(prepared.key, () => keysInFolder(settings));
    const keys = createKeyRing(scope, holder);
    const keeper = createKeeper({
      dataDir,
      asKeeper: createKeeperScope(admin.db, settings.answerWithinMs),
      keys,
      holder,
      keyIsFile: settings.key === undefined,
      now,
      version,
    });
    const automatic =
      databaseUrl || settings.automaticBackups === false
        ? null
        : createAutomaticBackups(dataDir, keeper, now);
    const store = createSqlStore({
      database: {
        ...database,
        close: async () => {
          await automatic?.stop();
          await close();
        },
      },
      scope,
      keys,
      answerWithinMs: settings.answerWithinMs ?? usualAnswerWithinMs,
      now,
      check: () => checkReadiness(database.db, databaseUrl ? null : dataDir),
      noteErasure: (person, at) => noteErasure(dataDir, person, at),
      renewKey: async () => {
        // Beside a server there may be other processes with the key, and a given key is its giver's to change.
        if (databaseUrl || settings.key !== undefined) return null;
        const key = await answerWithin(
          (settings.answerWithinMs ?? usualAnswerWithinMs)(),
          renewKey(database.db, dataDir),
        );
        if (key) dropAutomaticBackups(dataDir);
        return key;
      },
    });
    return { type: "open", store, keeper };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A database that answered and then no more is told of as one that never did; anything else is a mistake in the program. */
function failedWhileStarting(error: unknown, { dataDir, databaseUrl }: StoreSettings): StoreFailure {
  if (!(error instanceof Error) || !isStorageError(error)) throw error;
  if ("syscall" in error && "path" in error && "code" in error)
    return { type: "data-folder-unusable", path: dataDir, code: String(error.code) };
  if (!databaseUrl) return { type: "database-does-not-start", path: databaseFolder(dataDir) };
  const code = "code" in error && typeof error.code === "string" ? error.code : "ETIMEDOUT";
  return { type: "database-unreachable", code };
}

type OpenDatabase = {
  readonly type: "open";
  readonly database: Database;
  /** The login that owns the tables; the same as `database` where there is one login only. */
  readonly admin: Database;
};

async function openDatabase({
  dataDir,
  databaseUrl,
  adminUrl,
  onSync,
  throughDialect,
}: StoreSettings): Promise<OpenDatabase | PgliteFailure | PostgresFailure> {
  const opened = await (databaseUrl
    ? openPostgres(databaseUrl, throughDialect)
    : openPglite(dataDir, onSync, throughDialect));
  if (opened.type !== "open") return opened;
  if (!databaseUrl || adminUrl === undefined) return { ...opened, admin: opened.database };
  const admin = await openPostgres(adminUrl);
  if (admin.type === "open") return { ...opened, admin: admin.database };
  await opened.database.close();
  return admin;
}

/** What a start writes before anything else can be said: a disk with less room is full. */
const probeBytes = 256 * 1024;

/** Makes the folder and tries a write in it, so that a later one does not fail in the middle of a session. */
export function prepareFolder(dataDir: string): StoreFailure | null {
  const probe = join(dataDir, `write-test-${process.pid}`);
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    writeFileSync(probe, Buffer.alloc(probeBytes), { flush: true });
    rmSync(probe);
    return null;
  } catch (error) {
    forget(probe);
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    return { type: "data-folder-unusable", path: dataDir, code };
  }
}

/** What could not be written may not be there to remove, nor its folder. */
function forget(probe: string): void {
  try {
    rmSync(probe, { force: true });
  } catch {
    // The failure to write is the one to tell.
  }
}

async function prepare(
  { database, admin }: OpenDatabase,
  { dataDir, key, answerWithinMs }: StoreSettings,
  now: Date,
): Promise<{ readonly type: "ready"; readonly key: Buffer; readonly scope: Scope } | StoreFailure> {
  const tooNew = await checkMigrations(admin.db);
  if (tooNew) return tooNew;
  const check = await readKeyCheck(admin.db);
  const chosen = chooseKey(dataDir, key, check);
  if (chosen.type !== "ready") return chosen;
  if (!(await mayMigrate(admin.db))) return { type: "data-behind" };
  const failure = await migrate(admin.db, now);
  if (failure) return failure;
  if (!check && !(await keepKeyCheck(admin.db, chosen.key))) return { type: "key-wrong" };
  const scope = await createScope(database.db, answerWithinMs);
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

/** What the key files hold now; a key that was given cannot change under a running process. */
function keysInFolder({ dataDir, key }: StoreSettings): readonly Buffer[] {
  if (key !== undefined) return [];
  // The one that waits first: taken by another process between the two looks, it is seen in its place.
  const next = readNextKey(dataDir);
  const current = readKeyFile(dataDir);
  return [...(current instanceof Buffer ? [current] : []), ...(next ? [next] : [])];
}

/** The key that belongs to the data. A new one is made only where no data has been sealed yet. */
function chooseKey(
  dataDir: string,
  given: string | undefined,
  check: Uint8Array | null,
): { readonly type: "ready"; readonly key: Buffer } | KeyFailure {
  const waited = given === undefined && check ? finishChange(dataDir, check) : null;
  const inPlace = given === undefined ? readKeyFile(dataDir) : (parseKey(given) ?? "unusable");
  const found = waited ?? inPlace;
  if (found === "missing" && check) return { type: "key-missing", path: join(dataDir, "key") };
  const key = found === "missing" ? createKeyFile(dataDir) : found;
  if (key === "unusable") return { type: "key-unusable" };
  return check && !opensKeyCheck(key, check) ? { type: "key-wrong" } : { type: "ready", key };
}

/**
 * A change of key that was cut short is finished if the data took the new key, which is given back then; if not, the old one still
 * counts. Where there is no room to finish it, the new key counts from where it waits.
 */
function finishChange(dataDir: string, check: Uint8Array): Buffer | null {
  const current = readKeyFile(dataDir);
  if (current instanceof Buffer && opensKeyCheck(current, check)) return null;
  const next = readNextKey(dataDir);
  if (!next || !opensKeyCheck(next, check)) return null;
  try {
    takeWaitingKey(dataDir, next);
  } catch (error) {
    const isOfTheDisk = error instanceof Error && "syscall" in error;
    if (!isOfTheDisk) throw error;
  }
  return next;
}
