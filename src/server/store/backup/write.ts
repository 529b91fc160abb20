import { type Kysely, sql } from "kysely";
import { z } from "zod";
import type { Tables } from "../database.ts";
import type { KeeperScope } from "../keeper-scope.ts";
import { unwrapKey } from "../vault.ts";
import { createTally, writeBackupFile } from "./file.ts";
import { tablesCopiedWhole } from "./tables.ts";

/** Thrown where the data took another key after the backup had begun. */
export class KeyChanged extends Error {
  override readonly name = "KeyChanged";
}

/** Rows read at a time behind the consistent look: some milliseconds, and between two reads others have their turn. */
const pageRows = 250;

export type BackupParts = {
  readonly asKeeper: KeeperScope;
  readonly keyEncryptionKey: Buffer;
  readonly passphrase?: string | undefined;
  readonly now: Date;
  /** The version of the program, for whoever looks at the file later. */
  readonly version: string;
};

/**
 * Everything that is kept, as of one moment, as an encrypted file, while the program goes on. Heads, persons and all small tables
 * are read in one consistent look; the log, which is only ever added to, is read in pages up to the heads seen there. Whoever is
 * erased meanwhile is named at the end and is not brought back.
 */
export async function* writeBackup(parts: BackupParts): AsyncGenerator<Buffer> {
  const migrations = await parts.asKeeper((transaction) =>
    transaction.selectFrom("kaname_migration").select(["id", "hash"]).orderBy("id").execute(),
  );
  yield* writeBackupFile(
    { kaname: parts.version, at: parts.now.toISOString(), migrations },
    { key: parts.keyEncryptionKey, passphrase: parts.passphrase },
    backupLines(parts),
  );
}

async function* backupLines({ asKeeper, keyEncryptionKey }: BackupParts): AsyncGenerator<string> {
  const tally = createTally();
  const line = (table: string, row: string): string => {
    tally.add(table, row);
    return `${table}\t${row}`;
  };
  const { whole, positions } = await asKeeper(lookOnce);
  for (const { table, rows } of whole) {
    for (const row of rows) {
      yield line(table, table === "person" ? openDataKey(row, keyEncryptionKey) : row);
    }
  }
  whole.length = 0;
  for (let after: EventPlace = { tenant: "", session: "", seq: 0 }; ;) {
    const page = await asKeeper((transaction) => eventsAfter(transaction, after));
    for (const { tenant, session, seq, row } of page) {
      if (seq <= (positions.get(headName(tenant, session)) ?? 0)) yield line("session_event", row);
    }
    const last = page.at(-1);
    if (!last || page.length < pageRows) break;
    after = last;
  }
  for (let after: WritePlace = { tenant: "", person: "", key_hash: "" }; ;) {
    const page = await asKeeper((transaction) => writesAfter(transaction, after));
    for (const { tenant, session, to_position, row } of page) {
      if (to_position <= (positions.get(headName(tenant, session)) ?? 0)) yield line("write_key", row);
    }
    const last = page.at(-1);
    if (!last || page.length < pageRows) break;
    after = last;
  }
  const erased = await asKeeper((transaction) =>
    transaction.selectFrom("erasure").select(["tenant", "person", "at"]).execute(),
  );
  yield `\t${JSON.stringify({ tally: tally.result(), erased })}`;
}

type Whole = { readonly table: string; readonly rows: readonly string[] };

async function lookOnce(db: Kysely<Tables>) {
  const whole: Whole[] = [];
  for (const table of await tablesCopiedWhole(db)) {
    const { rows } = await sql<{ row: string }>`select to_jsonb(t)::text as row
      from ${sql.table(table)} t`.execute(db);
    whole.push({ table, rows: rows.map(({ row }) => row) });
  }
  const heads = await db.selectFrom("session").select(["tenant", "id", "position"]).execute();
  const positions = new Map(heads.map(({ tenant, id, position }) => [headName(tenant, id), position]));
  return { whole, positions };
}

type EventPlace = { readonly tenant: string; readonly session: string; readonly seq: number };
type WritePlace = { readonly tenant: string; readonly person: string; readonly key_hash: string };

async function eventsAfter(db: Kysely<Tables>, { tenant, session, seq }: EventPlace) {
  const { rows } = await sql<
    EventPlace & { row: string }
  >`select tenant, session, seq, to_jsonb(t)::text as row
    from session_event t where (tenant, session, seq) > (${tenant}, ${session}, ${seq})
    order by tenant, session, seq limit ${sql.lit(pageRows)}`.execute(db);
  return rows;
}

async function writesAfter(db: Kysely<Tables>, { tenant, person, key_hash }: WritePlace) {
  const { rows } = await sql<WritePlace & { session: string; to_position: number; row: string }>`
    select tenant, person, key_hash, session, to_position, to_jsonb(t)::text as row
    from write_key t where (tenant, person, key_hash) > (${tenant}, ${person}, ${key_hash})
    order by tenant, person, key_hash limit ${sql.lit(pageRows)}`.execute(db);
  return rows;
}

function headName(tenant: string, session: string): string {
  return JSON.stringify([tenant, session]);
}

const personSchema = z.looseObject({ tenant: z.string(), id: z.string(), wrapped_key: z.string() });

/** In the file, which is sealed whole, a data key is itself: the place restored to wraps it with its own key. */
function openDataKey(row: string, keyEncryptionKey: Buffer): string {
  const { wrapped_key, ...person } = personSchema.parse(JSON.parse(row));
  const wrapped = Buffer.from(wrapped_key.replace(/^\\x/, ""), "hex");
  const key = unwrapKey(keyEncryptionKey, person, wrapped);
  if (!key) throw new KeyChanged("a person's data key does not open with the key of this data");
  return JSON.stringify({ ...person, data_key: key.toString("base64") });
}
