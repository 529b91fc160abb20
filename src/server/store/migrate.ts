import { createHash } from "node:crypto";
import { type Kysely, sql, type Transaction } from "kysely";
import type { Tables } from "./database.ts";
import { migrations as released, type Migration } from "./migrations/index.ts";

/** Whose turn it is to migrate, among the processes on one server. Any number no other program uses. */
const migrationLock = 7_070_001;

export type MigrationFailure =
  | { readonly type: "newer-data"; readonly migration: string }
  | { readonly type: "changed-migration"; readonly migration: string };

/** Brings the schema up to date, all or nothing, one process at a time. Changes nothing when it fails. */
export async function migrate(
  db: Kysely<Tables>,
  now: Date,
  migrations: readonly Migration[] = released,
): Promise<MigrationFailure | null> {
  return db.transaction().execute((transaction) => migrateWithin(transaction, now, migrations));
}

/** The same within a transaction that does more. */
export async function migrateWithin(
  transaction: Transaction<Tables>,
  now: Date,
  migrations: readonly Migration[] = released,
): Promise<MigrationFailure | null> {
  await sql`select pg_advisory_xact_lock(${sql.lit(migrationLock)})`.execute(transaction);
  const applied = await appliedMigrations(transaction);
  const failure = compare(applied, migrations);
  if (failure) return failure;
  if (migrations.every(({ id }) => applied.has(id))) return null;
  await sql`create table if not exists kaname_migration
    (id text primary key, hash text not null, at timestamptz not null)`.execute(transaction);
  for (const migration of migrations) {
    if (applied.has(migration.id)) continue;
    for (const statement of migration.statements) await sql.raw(statement).execute(transaction);
    await transaction
      .insertInto("kaname_migration")
      .values({ id: migration.id, hash: hashOf(migration), at: now })
      .execute();
  }
  return null;
}

/** What keeps this program from using the data, read without changing it. */
export async function checkMigrations(
  db: Kysely<Tables>,
  migrations: readonly Migration[] = released,
): Promise<MigrationFailure | null> {
  return compare(await appliedMigrations(db), migrations);
}

/** Whether this login can bring the schema up to date, or need not. */
export async function mayMigrate(
  db: Kysely<Tables>,
  migrations: readonly Migration[] = released,
): Promise<boolean> {
  const applied = await appliedMigrations(db);
  if (migrations.every(({ id }) => applied.has(id))) return true;
  const { rows } = await sql<{ may: boolean }>`select
    has_schema_privilege(current_schema(), 'create') and not exists (
      select from pg_class where relname = 'session' and relnamespace = current_schema()::regnamespace
        and not pg_has_role(relowner, 'usage')) as may`.execute(db);
  return rows[0]?.may === true;
}

async function appliedMigrations(db: Kysely<Tables>): Promise<ReadonlyMap<string, string>> {
  if (!(await tableExists(db, "kaname_migration"))) return new Map();
  const rows = await db.selectFrom("kaname_migration").select(["id", "hash"]).orderBy("id").execute();
  return new Map(rows.map((row) => [row.id, row.hash]));
}

/**
 * Whether a table is there yet. Asks the catalogue as a table: `to_regclass` answers from a cache, and after the wait for
 * the lock it would still say that what another process has just made is not there.
 */
export async function tableExists(db: Kysely<Tables>, name: keyof Tables): Promise<boolean> {
  const found = await sql`select 1 from pg_catalog.pg_tables
    where tablename = ${name} and schemaname = any (current_schemas(false))`.execute(db);
  return found.rows.length > 0;
}

function compare(
  applied: ReadonlyMap<string, string>,
  migrations: readonly Migration[],
): MigrationFailure | null {
  const known = new Map(migrations.map((migration) => [migration.id, hashOf(migration)]));
  for (const [id, hash] of applied) {
    const expected = known.get(id);
    if (expected === undefined) return { type: "newer-data", migration: id };
    if (expected !== hash) return { type: "changed-migration", migration: id };
  }
  return null;
}

function hashOf(migration: Migration): string {
  return createHash("sha256").update(migration.statements.join(";\n")).digest("hex");
}
