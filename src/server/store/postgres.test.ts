import { randomUUID } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { sql } from "kysely";
import { Client } from "pg";
import { afterAll, describe, expect, test } from "vitest";
import { writeWhole } from "./backup/automatic.ts";
import { aDataFolder, emptyCluster } from "./data-folder.fixture.ts";
import { createFaults } from "./faulty-dialect.fixture.ts";
import { parseKey } from "./key-file.ts";
import { openPostgres } from "./open-postgres.ts";
import { openStore, type StoreSettings } from "./open-store.ts";
import { restoreStore } from "./restore-store.ts";
import { aDatabase, administrator, twoLogins } from "./server-database.fixture.ts";
import { anAddition, anOpening } from "./store.contract.ts";
import { newWrappedKey } from "./vault.ts";

const root = mkdtempSync(join(tmpdir(), "kaname-postgres-test-"));
afterAll(() => rmSync(root, { recursive: true }));

describe.runIf(administrator)("on a server", { timeout: 120_000 }, () => {
  test("a backup of the embedded database can be gone on with, and taken back", async () => {
    const dataDir = join(root, "embedded");
    cpSync(await aDataFolder(), dataDir, { recursive: true });
    const embedded = await opened({ dataDir });
    const person = await embedded.store.personOf("personal", "me");
    const opening = anOpening();
    await embedded.store.createSession(person, opening);
    await embedded.store.append(person, anAddition(opening.id, 2, ["検針しているだけ"]));
    const file = join(root, "embedded.backup");
    await writeWhole(file, embedded.keeper.backup());
    await embedded.store.close();

    const databaseUrl = await aDatabase();
    const settings = { dataDir, databaseUrl };
    expect(await restoreStore({ ...settings, file })).toMatchObject({ type: "restored" });
    expect(await restoreStore({ ...settings, file })).toEqual({ type: "not-empty" });
    const onServer = await opened(settings);
    expect((await onServer.store.load(person, opening.id))?.events).toHaveLength(3);
    await onServer.store.append(person, anAddition(opening.id, 3, ["それでも"]));
    const back = join(root, "server.backup");
    await writeWhole(back, onServer.keeper.backup("合言葉"));
    await onServer.store.close();

    const home = join(root, "home");
    const restore = { dataDir: home, file: back, passphrase: "合言葉", emptyCluster: await emptyCluster() };
    expect(await restoreStore(restore)).toMatchObject({ type: "restored" });
    const again = await opened({ dataDir: home });
    expect((await again.store.load(person, opening.id))?.events).toHaveLength(4);
    await again.store.close();
  });

  test("the program logs in as a plain role, the keeper as the owner of the tables", async () => {
    const { databaseUrl, adminUrl } = await twoLogins();
    const dataDir = mkdtempSync(join(root, "two-"));
    expect(await openStore({ dataDir, databaseUrl })).toEqual({ type: "data-behind" });
    const { store, keeper } = await opened({ dataDir, databaseUrl, adminUrl });
    const [mine, theirs] = [await store.personOf("personal", "me"), await store.personOf("personal", "them")];
    await store.createSession(mine, anOpening());
    await store.createSession(theirs, anOpening());
    expect(await keeper.figures()).toMatchObject({ persons: 2, sessions: 2 });
    await store.close();

    // The second wall with no check of the program in front of it.
    const plain = await openPostgres(databaseUrl);
    if (plain.type !== "open") throw new Error(plain.type);
    const { db, close } = plain.database;
    const tables = ["person", "session", "session_event", "session_snapshot", "write_key", "erasure"];
    const seen = await db.transaction().execute(async (transaction) => {
      await sql`select set_config('kaname.keeper', 'on', true)`.execute(transaction);
      const counts = [];
      for (const table of tables) {
        const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(
          transaction,
        );
        counts.push(rows[0]?.n);
      }
      return counts;
    });
    expect(seen).toEqual([0, 0, 0, 0, 0, 0]);
    for (const forbidden of ["alter table session no force row level security", "drop table session_event"]) {
      await expect(sql.raw(forbidden).execute(db)).rejects.toThrow("must be owner");
    }
    await expect(sql`update session_event set kind = 'x'`.execute(db)).rejects.toThrow("permission denied");
    await close();
    // The schema is up to date, so the plain login is enough from now on.
    await (await opened({ dataDir, databaseUrl })).store.close();
  });

  test("a change of key reaches the other processes", async () => {
    const databaseUrl = await aDatabase();
    const dataDir = mkdtempSync(join(root, "keys-"));
    const [one, other] = [await opened({ dataDir, databaseUrl }), await opened({ dataDir, databaseUrl })];
    const person = await one.store.personOf("personal", "me");
    const opening = anOpening();
    await other.store.createSession(person, opening);
    // Both at once, and again: the key of neither may be lost to the other's.
    for (let round = 0; round < 5; round++) {
      const changed = await Promise.all([one.keeper.changeKey(), other.keeper.changeKey()]);
      expect(changed.map(({ type }) => type)).toEqual(["changed", "changed"]);
    }
    for (const [index, { store }] of [one, other].entries()) {
      const joined = await store.personOf("personal", `joined-${index}`);
      await store.createSession(joined, anOpening());
      expect((await store.load(person, opening.id))?.events).toHaveLength(2);
    }
    await Promise.all([one.store.close(), other.store.close()]);
    const again = await opened({ dataDir, databaseUrl });
    for (const index of [0, 1]) {
      const joined = await again.store.personOf("personal", `joined-${index}`);
      expect((await again.store.list(joined, { limit: 9 })).sessions).toHaveLength(1);
    }
    await again.store.close();
  });
});

describe.runIf(administrator)("beside another process on a server", { timeout: 60_000 }, () => {
  test("a change of key seals anew whoever joined while it waited", async () => {
    const databaseUrl = await aDatabase();
    const dataDir = mkdtempSync(join(root, "joins-"));
    const { store, keeper } = await opened({ dataDir, databaseUrl });
    await store.personOf("personal", "me");
    const key = parseKey(readFileSync(join(dataDir, "key"), "utf8"));
    if (!key) throw new Error("no key");
    // Somebody joins on another process, which is stopped just before its end.
    const joined = { tenant: "personal", id: randomUUID() };
    const other = await begun(databaseUrl, { tenant: "personal", handle: "late" });
    await other.query("select pg_advisory_xact_lock_shared(7070002)");
    await other.query("insert into person values ('personal', $1, 'late', $2, now())", [
      joined.id,
      newWrappedKey(key, joined),
    ]);
    const changing = keeper.changeKey();
    const waits = "select from pg_locks where locktype = 'advisory' and not granted";
    await expect.poll(async () => (await other.query(waits)).rowCount, { timeout: 10_000 }).toBe(1);
    await other.query("commit");
    expect(await changing).toMatchObject({ type: "changed", persons: 2 });
    const opening = anOpening();
    await store.createSession(joined, opening);
    await store.close();
    const again = await opened({ dataDir, databaseUrl });
    expect((await again.store.load(joined, opening.id))?.events).toEqual(opening.events);
    await again.store.close();
    await other.end();
  });

  test("a person's key that was read just before a change of key is read again after it", async () => {
    const databaseUrl = await aDatabase();
    const dataDir = mkdtempSync(join(root, "reads-"));
    const first = await opened({ dataDir, databaseUrl });
    const person = await first.store.personOf("personal", "me");
    const opening = anOpening();
    await first.store.createSession(person, opening);
    await first.store.close();
    const faults = createFaults();
    const { store, keeper } = await opened({ dataDir, databaseUrl, throughDialect: faults.through });
    // The call that reads the key comes after a begin, its settings and, for a load, the session's head.
    const readings = [
      { at: 4, work: () => store.load(person, opening.id) },
      { at: 3, work: () => store.createSession(person, anOpening()) },
    ];
    for (const { at, work } of readings) {
      // From here on nobody's key is held open.
      await keeper.changeKey();
      faults.arm("answer-late", at);
      const working = work();
      await expect.poll(() => faults.isAwaited()).toBe(true);
      expect(await keeper.changeKey()).toMatchObject({ type: "changed" });
      faults.disarm();
      expect(await working).not.toBeNull();
    }
    await store.close();
  });

  test("a state that is kept waits for an erasure under way, and then keeps nothing", async () => {
    const databaseUrl = await aDatabase();
    const { store } = await opened({ dataDir: mkdtempSync(join(root, "states-")), databaseUrl });
    const person = await store.personOf("personal", "me");
    const opening = anOpening();
    await store.createSession(person, opening);
    // Erasing locks the person's row and takes what was kept first, the session last.
    const other = await begun(databaseUrl, { tenant: "personal", person: person.id });
    await other.query("select from person where id = $1 for update", [person.id]);
    await other.query("delete from session_snapshot");
    const keeping = store.keepSnapshot(person, opening.id, { position: 2, form: "form", state: {} });
    const refused = expect(keeping).rejects.toThrow("no longer there");
    await wait(200);
    for (const table of ["write_key", "session_event", "session", "person"])
      await other.query(`delete from ${table}`);
    await other.query("commit");
    await refused;
    await other.end();
    await store.close();
  });
});

describe.runIf(administrator)("a start on a server that fails", { timeout: 60_000 }, () => {
  test.each(["error", "answer-lost", "disconnect"] as const)("at every call: %s", async (fault) => {
    const databaseUrl = await aDatabase();
    const dataDir = mkdtempSync(join(root, "starts-"));
    const faults = createFaults();
    const start = () => openStore({ dataDir, databaseUrl, throughDialect: faults.through });
    for (let at = 1; ; at++) {
      faults.arm(fault, at);
      const result = await start();
      const { happened } = faults.disarm();
      if (result.type === "open") await result.store.close();
      else expect(result.type).toBe("database-unreachable");
      if (!happened) break;
      expect(result.type).not.toBe("open");
    }
    const { store } = await opened({ dataDir, databaseUrl });
    const created = await store.createSession(await store.personOf("personal", "me"), anOpening());
    expect(created.type).toBe("created");
    await store.close();
  });
});

/** A connection in the midst of a transaction for somebody, as the program begins one. */
async function begun(databaseUrl: string, settings: Readonly<Record<string, string>>): Promise<Client> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query("begin");
  for (const [name, value] of Object.entries(settings))
    await client.query("select set_config($1, $2, true)", [`kaname.${name}`, value]);
  return client;
}

async function opened(settings: StoreSettings) {
  const result = await openStore({ automaticBackups: false, ...settings });
  if (result.type !== "open") throw new Error(`the store did not open: ${result.type}`);
  return result;
}
