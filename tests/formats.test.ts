import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { z } from "zod";
import { sessionSchema } from "../src/api/index.ts";
import { eventVersion } from "../src/dialogue/index.ts";
import { openStore, startServer } from "../src/server/index.ts";
import { insertRows } from "../src/server/store/backup/restore.ts";
import { aDataFolder } from "../src/server/store/data-folder.fixture.ts";
import { migrateWithin } from "../src/server/store/migrate.ts";
import { migrations } from "../src/server/store/migrations/index.ts";
import { openPglite } from "../src/server/store/open-pglite.ts";

/**
 * What released versions left on people's disks must open for ever. `formats/VERSION.json` holds the rows that this version
 * wrote, the key they were sealed with, and what its pages showed; it was written by that version's own code and is never
 * renewed. A release whose tables or events differ from the last adds a file of its own.
 */
const folder = fileURLToPath(new URL("formats", import.meta.url));
const exchangeSchema = z.tuple([z.string().nullable(), z.number(), z.string()]);
const mapSchema = z.object({ parties: z.array(z.object({ name: z.string() })) });
const formatSchema = z.object({
  key: z.string(),
  shown: z.object({
    exchanges: z.object({ ja: z.array(exchangeSchema), en: z.array(exchangeSchema) }),
    maps: z.object({ ja: mapSchema, en: mapSchema }),
  }),
  tables: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
});

test.each(readdirSync(folder))("data written by %s opens and goes on", async (name) => {
  const format = formatSchema.parse(JSON.parse(readFileSync(`${folder}/${name}`, "utf8")));
  const dataDir = await writeOut(format.tables);
  const server = await startServer({ port: 0, dataDir, mode: "personal", key: format.key });
  if (!server.ok) throw new Error(server.failure.en);
  for (const row of format.tables.session ?? []) {
    const lang = row.lang === "en" ? "en" : "ja";
    const path = `${server.url}/api/v1/sessions/${String(row.id)}`;
    const session = sessionSchema.parse(await (await fetch(path)).json());
    const exchanges = session.exchanges.map(({ said, turn }) => [said, turn.n, turn.text]);
    expect(exchanges).toEqual(format.shown.exchanges[lang]);
    const names = session.map.parties.map((party) => party.name);
    expect(names).toEqual(format.shown.maps[lang].parties.map((party) => party.name));
    const answered = await fetch(`${path}/turns`, {
      method: "POST",
      headers: { "content-type": "application/json", "idempotency-key": randomUUID() },
      body: JSON.stringify({ do: "why" }),
    });
    expect(answered.status).toBe(200);
    expect((await fetch(`${path}/record`)).status).toBe(200);
  }
  await server.close();
  rmSync(dataDir, { recursive: true });
});

/** The migration with which each version of session events was released; a program without it leaves the data alone. */
const migrationOfEventVersion = ["0001-sessions", "0004-append-in-one-call"];

test("a new version of events comes with a migration, so that an older program refuses the data at its start", () => {
  expect(migrationOfEventVersion).toHaveLength(eventVersion);
  const ids = migrations.map(({ id }) => id);
  for (const id of migrationOfEventVersion) expect(ids).toContain(id);
});

test("events of the released version are read in today's form, and stay as they were written", async () => {
  const format = formatSchema.parse(JSON.parse(readFileSync(`${folder}/0.1.0.json`, "utf8")));
  const dataDir = await writeOut(format.tables);
  const opened = await openStore({ dataDir, key: format.key, automaticBackups: false });
  if (opened.type !== "open") throw new Error(opened.type);
  const [owner] = format.tables.person ?? [];
  const person = { tenant: String(owner?.tenant), id: String(owner?.id) };
  for (const { id } of format.tables.session ?? []) {
    const loaded = await opened.store.load(person, String(id));
    const said = loaded?.events.filter(({ kind }) => kind === "client-said") ?? [];
    expect(said.length).toBeGreaterThan(0);
    // Version 1 knew nothing of clauses that can be said back.
    for (const event of said) expect(event).toMatchObject({ restated: [] });
  }
  await opened.store.close();
  const after = await openPglite(dataDir);
  if (after.type !== "open") throw new Error(after.type);
  const { rows } = await sql<{ body: string }>`select body::text as body from session_event
    order by session, seq`.execute(after.database.db);
  await after.database.close();
  const written = (format.tables.session_event ?? []).map(({ body }) => String(body));
  expect(rows.map(({ body }) => body).sort()).toEqual(written.sort());
  rmSync(dataDir, { recursive: true });
});

/** A data folder as that version left it. */
async function writeOut(tables: z.output<typeof formatSchema>["tables"]): Promise<string> {
  const dataDir = await aDataFolder();
  const opened = await openPglite(dataDir);
  if (opened.type !== "open") throw new Error(opened.type);
  const { db, close } = opened.database;
  const { kaname_migration: applied = [], ...others } = tables;
  const then = migrations.filter(({ id }) => applied.some((row) => row.id === id));
  await db.transaction().execute(async (transaction) => {
    await migrateWithin(transaction, new Date(), then);
    for (const [table, rows] of Object.entries(others)) {
      await insertRows(
        transaction,
        table,
        rows.map((row) => JSON.stringify(row)),
      );
    }
    const hashes = await transaction
      .selectFrom("kaname_migration")
      .select(["id", "hash"])
      .orderBy("id")
      .execute();
    expect(hashes).toEqual(applied.map(({ id, hash }) => ({ id, hash })));
  });
  await close();
  return dataDir;
}
