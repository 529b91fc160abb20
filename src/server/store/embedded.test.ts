import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aDataFolder } from "./data-folder.fixture.ts";
import { openPglite } from "./open-pglite.ts";
import { createScope } from "./scope.ts";
import { openStore, type StoreSettings } from "./open-store.ts";
import { anAddition, anOpening } from "./store.contract.ts";
import type { Store } from "./store.ts";

const root = mkdtempSync(join(tmpdir(), "kaname-embedded-"));
const template = join(root, "template");
let folders = 0;

beforeAll(async () => {
  // Every test gets a copy of a folder that was opened once.
  renameSync(await aDataFolder(), template);
  await (await opened({ dataDir: template })).close();
});
afterAll(() => rmSync(root, { recursive: true }));

describe("the embedded database", () => {
  test("syncs to the disk before it acknowledges", async () => {
    let syncs = 0;
    const store = await opened({ dataDir: aFolder(), onSync: () => syncs++ });
    const person = await store.personOf("personal", "me");
    const opening = anOpening();
    await store.createSession(person, opening);
    for (let position = 2; position < 7; position++) {
      const before = syncs;
      await store.append(person, anAddition(opening.id, position, [`文 ${position}`]));
      expect(syncs).toBeGreaterThan(before);
    }
    await store.close();
  });

  test("keeps turns that are at hand together with one sync, and each has its own outcome", async () => {
    let syncs = 0;
    const store = await opened({ dataDir: aFolder(), onSync: () => syncs++ });
    const person = await store.personOf("personal", "me");
    const openings = Array.from({ length: 20 }, () => anOpening());
    for (const opening of openings) await store.createSession(person, opening);
    const before = syncs;
    const additions = openings.map(({ id }, index) => anAddition(id, 2, [`文 ${index}`]));
    const late = openings.map(({ id }) => anAddition(id, 2, ["二つ目の窓から"]));
    const outcomes = await Promise.all([...additions, ...late].map((each) => store.append(person, each)));
    expect(syncs - before).toBeGreaterThan(0);
    expect(syncs - before).toBeLessThan(openings.length / 2);
    expect(outcomes.map(({ type }) => type)).toEqual([
      ...additions.map(() => "appended"),
      ...late.map(() => "moved-on"),
    ]);
    const again = await Promise.all(additions.map((each) => store.append(person, each)));
    expect(again).toEqual(additions.map(({ session }) => ({ type: "repeated", session, from: 2, to: 3 })));
    for (const { session, events } of additions)
      expect((await store.load(person, session, 2))?.events).toEqual(events);
    await store.close();
  });

  test.runIf(existsSync("/usr/bin/strace"))("makes the kernel sync once a turn at least", () => {
    const log = join(root, "strace.log");
    const child = fileURLToPath(new URL("./append.fixture.ts", import.meta.url));
    const turns = 20;
    const traced = spawnSync(
      "/usr/bin/strace",
      ["-f", "-qq", "-e", "trace=fsync,fdatasync", "-o", log, process.execPath, child, aFolder(), `${turns}`],
      { encoding: "utf8" },
    );
    expect(traced.stderr).toBe("");
    const syncs = readFileSync(log, "utf8").match(/f(data)?sync\(\d+\)\s+= 0/g) ?? [];
    expect(syncs.length).toBeGreaterThanOrEqual(turns);
  });

  test("keeps a second process out and names the first", async () => {
    const dataDir = aFolder();
    const child = fileURLToPath(new URL("./append.fixture.ts", import.meta.url));
    const owner = spawn(process.execPath, [child, dataDir, "forever"], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(owner.stdout, "data");
    expect(await openStore({ dataDir })).toEqual({ type: "data-in-use", owner: owner.pid });
    const ended = once(owner, "exit");
    owner.kill("SIGKILL");
    await ended;
    // The lock fell with its process; and of a thousand files not each waits for the disk by itself.
    let syncs = 0;
    await (await opened({ dataDir, onSync: () => syncs++ })).close();
    expect(syncs).toBeGreaterThan(0);
    expect(syncs).toBeLessThan(300);
  });

  test("keeps a second opening by the same process out", async () => {
    const dataDir = aFolder();
    const store = await opened({ dataDir });
    expect(await openStore({ dataDir })).toEqual({ type: "data-in-use", owner: process.pid });
    await store.close();
  });

  test("begins again when its first making was cut short", async () => {
    const dataDir = join(root, "cut-short");
    mkdirSync(join(dataDir, "database.part"), { recursive: true });
    writeFileSync(join(dataDir, "database.part", "PG_VERSION"), "18\n");
    await (await opened({ dataDir })).close();
    expect(readdirSync(dataDir)).not.toContain("database.part");
  });

  test("holds no words in the clear", async () => {
    const dataDir = aFolder();
    const store = await opened({ dataDir });
    const person = await store.personOf("personal", "me");
    const opening = anOpening();
    await store.createSession(person, opening);
    await store.append(person, anAddition(opening.id, 2, ["夜勤の看護師さん NIGHTSHIFT"]));
    await store.close();
    expect(spawnSync("grep", ["-rqaF", "session-opened", dataDir]).status).toBe(0);
    for (const words of ["看護師", "NIGHTSHIFT"]) {
      expect(spawnSync("grep", ["-rqaF", words, dataDir]).status).toBe(1);
    }
  });
});

describe("the key", () => {
  test("is made on first start, readable by its owner alone", () => {
    expect(statSync(join(template, "key")).mode & 0o777).toBe(0o600);
  });

  test("is not made anew when it is missing, and nothing is touched", async () => {
    const dataDir = aFolder();
    rmSync(join(dataDir, "key"));
    const before = await contents(dataDir);
    expect(await openStore({ dataDir })).toEqual({ type: "key-missing", path: join(dataDir, "key") });
    expect(existsSync(join(dataDir, "key"))).toBe(false);
    expect(await contents(dataDir)).toEqual(before);
  });

  test("is refused when it is another, or none", async () => {
    const dataDir = aFolder();
    const other = Buffer.alloc(32, 1).toString("base64");
    expect(await openStore({ dataDir, key: other })).toEqual({ type: "key-wrong" });
    expect(await openStore({ dataDir, key: "secret" })).toEqual({ type: "key-unusable" });
    writeFileSync(join(dataDir, "key"), "\n");
    expect(await openStore({ dataDir })).toEqual({ type: "key-unusable" });
  });

  test("may come from outside, and then leaves no file", async () => {
    const dataDir = await aDataFolder();
    const key = Buffer.alloc(32, 1).toString("hex");
    await (await opened({ dataDir, key })).close();
    expect(existsSync(join(dataDir, "key"))).toBe(false);
    await (await opened({ dataDir, key: Buffer.alloc(32, 1).toString("base64") })).close();
    expect(await openStore({ dataDir })).toMatchObject({ type: "key-missing" });
    rmSync(dataDir, { recursive: true });
  });
});

describe("the second wall", () => {
  test("shows a statement without conditions the rows of one person only", async () => {
    const dataDir = aFolder();
    const store = await opened({ dataDir });
    const mine = await store.personOf("personal", "me");
    const theirs = await store.personOf("personal", "them");
    const [opening, other] = [anOpening(), anOpening()];
    await store.createSession(mine, opening);
    await store.createSession(theirs, other);
    await store.close();

    const result = await openPglite(dataDir);
    if (result.type !== "open") throw new Error(result.type);
    const { db, close } = result.database;
    const scope = await createScope(db);
    const seen = await scope(mine, async (transaction) => {
      const sessions = await transaction.selectFrom("session").select("id").execute();
      const events = await transaction.selectFrom("session_event").select("session").distinct().execute();
      const persons = await transaction.selectFrom("person").select("id").execute();
      const changed = await transaction.updateTable("session").set({ turn: 99 }).execute();
      return { sessions, events, persons, changed: Number(changed[0]?.numUpdatedRows) };
    });
    expect(seen).toEqual({
      sessions: [{ id: opening.id }],
      events: [{ session: opening.id }],
      persons: [{ id: mine.id }],
      changed: 1,
    });
    const smuggled = scope(mine, (transaction) =>
      transaction.updateTable("session").set({ person: theirs.id }).execute(),
    );
    await expect(smuggled).rejects.toThrow("row-level security");
    await close();
  });
});

describe("erasing the last person", () => {
  test("changes the key, so that old pages and logs are of no use, and goes on", async () => {
    const dataDir = aFolder();
    const oldKey = readFileSync(join(dataDir, "key"), "utf8");
    const store = await opened({ dataDir });
    const person = await store.personOf("personal", "me");
    await store.createSession(person, anOpening());
    // Whoever comes at that very moment is sealed with one key or the other, and can be read.
    const [, next] = await Promise.all([store.erase(person), store.personOf("personal", "next")]);
    await store.erase(next);
    expect(readFileSync(join(dataDir, "key"), "utf8")).not.toBe(oldKey);
    expect(statSync(join(dataDir, "key")).mode & 0o777).toBe(0o600);
    const anew = await store.personOf("personal", "me");
    const opening = anOpening();
    await store.createSession(anew, opening);
    await store.close();

    expect(await openStore({ dataDir, key: oldKey })).toEqual({ type: "key-wrong" });
    const again = await opened({ dataDir });
    expect((await again.load(anew, opening.id))?.events).toEqual(opening.events);
    await again.close();
  });

  test("and stopping in between leaves data that opens", async () => {
    const dataDir = aFolder();
    await alter(dataDir, "delete from key_check");
    await (await opened({ dataDir })).close();
    await (await opened({ dataDir })).close();
  });
});

describe("other people's data", () => {
  test.each([
    ["newer data", "insert into kaname_migration values ('9999-later', 'x', now())", "newer-data"],
    ["a changed migration", "update kaname_migration set hash = 'x'", "changed-migration"],
  ])("%s is refused", async (_name, statement, type) => {
    const dataDir = aFolder();
    await alter(dataDir, statement);
    expect(await openStore({ dataDir })).toMatchObject({ type });
  });

  test("a row that was moved does not open", async () => {
    const dataDir = aFolder();
    const store = await opened({ dataDir });
    const person = await store.personOf("personal", "me");
    const opening = anOpening();
    await store.createSession(person, opening);
    await store.append(person, anAddition(opening.id, 2, ["一", "二"]));
    await store.close();
    await alter(
      dataDir,
      "alter table session_event disable trigger all",
      "delete from session_event where seq = 3",
      "update session_event set seq = 3 where seq = 4",
      "update session set position = 3",
    );
    const altered = await opened({ dataDir });
    await expect(altered.load(person, opening.id)).rejects.toThrow("does not open");
    await altered.close();
  });

  test("the log refuses to be edited", async () => {
    const dataDir = aFolder();
    const store = await opened({ dataDir });
    await store.createSession(await store.personOf("personal", "me"), anOpening());
    await store.close();
    await expect(alter(dataDir, "update session_event set kind = 'x'")).rejects.toThrow("append-only");
  });

  test("a copy from before an erasure forgets the person again", async () => {
    const dataDir = aFolder();
    const store = await opened({ dataDir });
    const person = await store.personOf("personal", "me");
    await store.personOf("personal", "somebody who stays");
    const opening = anOpening();
    await store.createSession(person, opening);
    await store.close();
    cpSync(join(dataDir, "database"), join(root, "backup"), { recursive: true });

    const again = await opened({ dataDir });
    await again.erase(person);
    await again.close();
    rmSync(join(dataDir, "database"), { recursive: true });
    cpSync(join(root, "backup"), join(dataDir, "database"), { recursive: true });

    const restored = await opened({ dataDir });
    expect(await restored.load(person, opening.id)).toBeNull();
    expect((await restored.personOf("personal", "me")).id).not.toBe(person.id);
    await restored.close();
  });
});

test("a folder that cannot be written is a failure with its path", async () => {
  const file = join(root, "a-file");
  writeFileSync(file, "");
  const dataDir = join(file, "data");
  expect(await openStore({ dataDir })).toEqual({
    type: "data-folder-unusable",
    path: dataDir,
    code: "ENOTDIR",
  });
});

test("a server that does not answer is a failure without its password", async () => {
  const databaseUrl = "postgres://kaname:hidden@127.0.0.1:9/kaname";
  const failure = await openStore({ dataDir: aFolder(), databaseUrl });
  expect(failure).toEqual({ type: "database-unreachable", code: "ECONNREFUSED" });
});

function aFolder(): string {
  const folder = join(root, `data-${folders++}`);
  cpSync(template, folder, { recursive: true });
  return folder;
}

async function opened(settings: StoreSettings): Promise<Store> {
  const result = await openStore(settings);
  if (result.type !== "open") throw new Error(`the store did not open: ${result.type}`);
  return result.store;
}

async function alter(dataDir: string, ...statements: string[]): Promise<void> {
  const result = await openPglite(dataDir);
  if (result.type !== "open") throw new Error(result.type);
  const { db, close } = result.database;
  try {
    for (const statement of statements) await sql.raw(statement).execute(db);
  } finally {
    await close();
  }
}

/** Every row of ours. */
async function contents(dataDir: string): Promise<unknown> {
  const result = await openPglite(dataDir);
  if (result.type !== "open") throw new Error(result.type);
  const { db, close } = result.database;
  const tables = [
    "person",
    "session",
    "session_event",
    "write_key",
    "key_check",
    "kaname_migration",
  ] as const;
  const rows = await Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute()));
  await close();
  return rows;
}
