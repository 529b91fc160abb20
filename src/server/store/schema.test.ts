import { rmSync } from "node:fs";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "./database.ts";
import { aDataFolder } from "./data-folder.fixture.ts";
import { migrate } from "./migrate.ts";
import { openPglite } from "./open-pglite.ts";

/**
 * Every column needs a decision: where a person finds it in their export (`GET /me/export`), or why it is not for them. A new
 * column without one fails here, and so does a new table of persons without the second wall.
 */
const decisions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  person: {
    tenant: "internal: which house",
    id: "internal: a random name",
    handle: "about.json",
    wrapped_key: "secret: never leaves",
    created_at: "about.json",
  },
  session: {
    tenant: "internal: which house",
    person: "internal: a random name",
    id: "session.json, and the folder's name",
    log: "the file's name",
    lang: "session.json",
    minutes: "session.json",
    started_at: "session.json",
    replied_at: "internal: the time of the last event",
    position: "events.ndjson: how many lines",
    turn: "session.json",
    elapsed_seconds: "session.json",
    done: "session.json",
  },
  session_event: {
    tenant: "internal: which house",
    session: "the folder's name",
    seq: "events.ndjson: the line's number",
    person: "internal: a random name",
    kind: "events.ndjson",
    at: "events.ndjson: seconds taken, in each event",
    body: "events.ndjson",
  },
  session_snapshot: {
    tenant: "derived from the log",
    session: "derived from the log",
    person: "derived from the log",
    position: "derived from the log",
    body: "derived from the log",
  },
  write_key: {
    tenant: "internal: which house",
    person: "internal: a random name",
    key_hash: "internal: a fingerprint that tells repeated requests",
    request_mac: "internal: a fingerprint that tells repeated requests",
    session: "internal: a fingerprint that tells repeated requests",
    from_position: "internal: a fingerprint that tells repeated requests",
    to_position: "internal: a fingerprint that tells repeated requests",
    at: "internal: a fingerprint that tells repeated requests",
  },
  erasure: { tenant: "of the erased", person: "of the erased", at: "of the erased" },
  key_check: { id: "of nobody", sealed: "of nobody" },
  kaname_migration: { id: "of nobody", hash: "of nobody", at: "of nobody" },
};

const dataDir = await aDataFolder();
let database: Database;
beforeAll(async () => {
  const opened = await openPglite(dataDir);
  if (opened.type !== "open") throw new Error(opened.type);
  database = opened.database;
  await migrate(database.db, new Date());
});
afterAll(async () => {
  await database.close();
  rmSync(dataDir, { recursive: true });
});

test("every column of every table has a decision about the export", async () => {
  const { rows } = await sql<{ table: string; column: string }>`
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = 'public'`.execute(database.db);
  const undecided = rows.filter(({ table, column }) => decisions[table]?.[column] === undefined);
  expect(undecided).toEqual([]);
  const decided = Object.entries(decisions).flatMap(([table, columns]) =>
    Object.keys(columns).map((column) => `${table}.${column}`),
  );
  expect(decided.sort()).toEqual(rows.map(({ table, column }) => `${table}.${column}`).sort());
});

test("every table with a person's data is behind the second wall, for its owner too", async () => {
  const { rows } = await sql<{ name: string; forced: boolean; policies: string[] }>`
    select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
      array(select p.polname::text from pg_policy p where p.polrelid = c.oid order by 1) as policies
    from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
      and (c.relname = 'person' or exists (select from pg_attribute a
        where a.attrelid = c.oid and a.attname = 'person'))`.execute(database.db);
  expect(rows.length).toBeGreaterThanOrEqual(6);
  for (const { name, forced, policies } of rows) {
    expect({ name, forced }).toEqual({ name, forced: true });
    expect(policies).toContain("keeper");
    expect(policies.length).toBeGreaterThan(1);
  }
});

test("tables can be put back from a backup: no sequences, no generated columns", async () => {
  const { rows } = await sql`select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace
    and (c.relkind = 'S' or exists (select from pg_attribute a
      where a.attrelid = c.oid and (a.attgenerated <> '' or a.attidentity <> '')))`.execute(database.db);
  expect(rows).toEqual([]);
});
