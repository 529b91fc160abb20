import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, describe, expect, test } from "vitest";
import { writeWhole } from "./backup/automatic.ts";
import { aDataFolder, emptyCluster } from "./data-folder.fixture.ts";
import { openPostgres } from "./open-postgres.ts";
import { openStore, type StoreSettings } from "./open-store.ts";
import { restoreStore } from "./restore-store.ts";
import { aDatabase, administrator, twoLogins } from "./server-database.fixture.ts";
import { anAddition, anOpening } from "./store.contract.ts";

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

async function opened(settings: StoreSettings) {
  const result = await openStore({ automaticBackups: false, ...settings });
  if (result.type !== "open") throw new Error(`the store did not open: ${result.type}`);
  return result;
}
