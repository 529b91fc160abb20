import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { sessionSchema } from "../src/api/index.ts";
import { eventVersion } from "../src/dialogue/index.ts";
import { openStore, startServer } from "../src/server/index.ts";
import { migrations } from "../src/server/store/migrations/index.ts";
import { openPglite } from "../src/server/store/open-pglite.ts";
import { aReleasedFolder, releasedData, releasedVersions } from "./released-data.ts";

/**
 * What released versions left on people's disks must open for ever. A release whose tables or events differ from the last adds a file
 * to `formats/`.
 */
test.each(releasedVersions)("data written by %s opens and goes on", async (version) => {
  const format = releasedData(version);
  const dataDir = await aReleasedFolder(format);
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
const migrationOfEventVersion = ["0001-sessions", "0004-append-in-one-call", "0005-events-of-version-3"];

test("a new version of events comes with a migration, so that an older program refuses the data at its start", () => {
  expect(migrationOfEventVersion).toHaveLength(eventVersion);
  const ids = migrations.map(({ id }) => id);
  for (const id of migrationOfEventVersion) expect(ids).toContain(id);
});

test("events of the released version are read in today's form, and stay as they were written", async () => {
  const format = releasedData("0.1.0");
  const dataDir = await aReleasedFolder(format);
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
