import { type Kysely, sql, type Transaction } from "kysely";
import { z } from "zod";
import type { Tables } from "../database.ts";
import { erasePerson } from "../erase-person.ts";
import { migrateWithin } from "../migrate.ts";
import { migrations as known } from "../migrations/index.ts";
import { newKeyCheck, wrapKey } from "../vault.ts";
import type { Person } from "../store.ts";
import { createTally, DamagedBackup, type BackupFileFailure, type OpenBackup, type Tally } from "./file.ts";

/** Bytes of rows sent in one statement. */
const batchBytes = 1024 * 1024;

const endSchema = z.object({
  tally: z.record(z.string(), z.object({ rows: z.number(), sha256: z.string() })),
  erased: z.array(z.object({ tenant: z.string(), person: z.string(), at: z.string() })),
});

export type Erased = z.output<typeof endSchema>["erased"];
export type CheckedBackup = { readonly type: "whole"; readonly tally: Tally; readonly erased: Erased };

/** Reads a backup to its end and compares it with itself, before anything is touched. */
export async function checkBackup(backup: OpenBackup): Promise<CheckedBackup | BackupFileFailure> {
  const unknown = backup.header.migrations.some(({ id }) => !known.some((migration) => migration.id === id));
  if (unknown) return { type: "backup-newer" };
  try {
    const tally = createTally();
    let end: z.output<typeof endSchema> | null = null;
    for await (const line of backup.lines()) {
      const tab = line.indexOf("\t");
      if (tab > 0) tally.add(line.slice(0, tab), line.slice(tab + 1));
      else end = endSchema.parse(JSON.parse(line.slice(1)));
    }
    const counted = tally.result();
    const same = end !== null && sameTally(end.tally, counted);
    return same && end ? { type: "whole", tally: counted, erased: end.erased } : { type: "backup-damaged" };
  } catch (error) {
    if (error instanceof DamagedBackup || error instanceof SyntaxError || error instanceof z.ZodError) {
      return { type: "backup-damaged" };
    }
    throw error;
  }
}

function sameTally(a: Tally, b: Tally): boolean {
  const tables = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...tables].every(
    (table) => a[table]?.sha256 === b[table]?.sha256 && a[table]?.rows === b[table]?.rows,
  );
}

/**
 * Fills an empty database, all or nothing: the schema as it was when the backup was made, its rows under this place's key,
 * then every later migration. Whoever was erased since is erased again before anything can be read.
 */
export async function loadBackup(
  db: Kysely<Tables>,
  backup: OpenBackup,
  {
    keyEncryptionKey,
    erased,
    now,
  }: {
    readonly keyEncryptionKey: Buffer;
    readonly erased: readonly Person[];
    readonly now: Date;
  },
): Promise<void> {
  const then = known.filter(({ id }) => backup.header.migrations.some((migration) => migration.id === id));
  await db.transaction().execute(async (transaction) => {
    await sql`select set_config('kaname.keeper', 'on', true)`.execute(transaction);
    await migrateOrThrow(transaction, now, then);
    await loadRows(transaction, backup, keyEncryptionKey);
    await transaction
      .insertInto("key_check")
      .values({ id: 1, sealed: newKeyCheck(keyEncryptionKey) })
      .execute();
    await migrateOrThrow(transaction, now, known);
    for (const person of erased) await erasePerson(transaction, person, now);
  });
}

async function migrateOrThrow(
  transaction: Transaction<Tables>,
  now: Date,
  migrations: typeof known,
): Promise<void> {
  const failure = await migrateWithin(transaction, now, migrations);
  if (failure) throw new Error(`an empty database is not empty: ${failure.migration}`);
}

async function loadRows(
  transaction: Transaction<Tables>,
  backup: OpenBackup,
  keyEncryptionKey: Buffer,
): Promise<void> {
  let batch: { table: string; rows: string[]; bytes: number } = { table: "", rows: [], bytes: 0 };
  for await (const line of backup.lines()) {
    const tab = line.indexOf("\t");
    const table = line.slice(0, tab);
    if (table !== batch.table || batch.bytes > batchBytes) {
      await insertRows(transaction, batch.table, batch.rows);
      batch = { table, rows: [], bytes: 0 };
    }
    if (table === "") continue;
    const row = line.slice(tab + 1);
    batch.rows.push(table === "person" ? wrapDataKey(row, keyEncryptionKey) : row);
    batch.bytes += row.length;
  }
  await insertRows(transaction, batch.table, batch.rows);
}

/** Puts rows as JSON into a table: PostgreSQL reads each value as the column's type. */
export async function insertRows(
  transaction: Transaction<Tables>,
  table: string,
  rows: readonly string[],
): Promise<void> {
  if (rows.length === 0) return;
  await sql`insert into ${sql.table(table)} select * from
    jsonb_populate_recordset(null::${sql.table(table)}, ${`[${rows.join(",")}]`}::jsonb)`.execute(
    transaction,
  );
}

const personSchema = z.looseObject({ tenant: z.string(), id: z.string(), data_key: z.base64() });

function wrapDataKey(row: string, keyEncryptionKey: Buffer): string {
  const { data_key, ...person } = personSchema.parse(JSON.parse(row));
  const wrapped = wrapKey(keyEncryptionKey, person, Buffer.from(data_key, "base64"));
  return JSON.stringify({ ...person, wrapped_key: `\\x${wrapped.toString("hex")}` });
}
