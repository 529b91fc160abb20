import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  appendFileSync,
  chmodSync,
  closeSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { backUpIfDue } from "./backup/automatic.ts";
import { aDataFolder } from "./data-folder.fixture.ts";
import { openStore } from "./open-store.ts";
import { anOpening } from "./store.contract.ts";
import type { Store } from "./store.ts";

/** What somebody who wants to break the store would do to its folder, its clock and its files; each was found by doing it. */
const root = mkdtempSync(join(tmpdir(), "kaname-breaking-"));
let template = "";
let folders = 0;
beforeAll(async () => {
  template = await aDataFolder();
  await (await opened(template)).close();
});
afterAll(() => {
  rmSync(root, { recursive: true });
  rmSync(template, { recursive: true });
});

describe("who may look", () => {
  test("nobody else can open a file, whatever rights the folder, the key or the library gave", async () => {
    const dataDir = aFolder();
    chmodSync(dataDir, 0o755);
    chmodSync(join(dataDir, "database"), 0o755);
    for (const name of ["key", "lock"]) chmodSync(join(dataDir, name), 0o644);
    const store = await opened(dataDir);
    await store.erase(await store.personOf("personal", "me"));
    for (const entry of readdirSync(dataDir, { withFileTypes: true })) {
      if (entry.name === "lock-journal") continue;
      const rights = statSync(join(dataDir, entry.name)).mode & 0o077;
      expect({ name: entry.name, rights }).toEqual({ name: entry.name, rights: 0 });
    }
    await store.close();
  });

  test("a new folder's database is for its owner alone from the first moment", async () => {
    const dataDir = join(root, "new");
    mkdirSync(dataDir, { mode: 0o755 });
    const opening = openStore({ dataDir, automaticBackups: false });
    await expect.poll(() => readdirSync(dataDir), { timeout: 60_000 }).toContain("database.part");
    expect(statSync(join(dataDir, "database.part")).mode & 0o077).toBe(0);
    const result = await opening;
    expect(statSync(join(dataDir, "database")).mode & 0o077).toBe(0);
    if (result.type === "open") await result.store.close();
  });
});

describe("the ledger of erasures", () => {
  test("is read although a full disk or a crash cut a line of it short", async () => {
    const dataDir = aFolder();
    const store = await opened(dataDir);
    const person = await store.personOf("personal", "me");
    await store.personOf("personal", "somebody who stays");
    const opening = anOpening();
    await store.createSession(person, opening);
    cpSync(join(dataDir, "key"), join(root, "key"));
    appendFileSync(join(dataDir, "erased.ndjson"), '{"tenant":"personal","per');
    await store.erase(person);
    await store.close();
    const again = await opened(dataDir);
    expect(await again.load(person, opening.id)).toBeNull();
    await again.close();
    const lines = readFileSync(join(dataDir, "erased.ndjson"), "utf8").trimEnd().split("\n");
    expect(JSON.parse(lines.at(-1) ?? "")).toMatchObject({ person: person.id });
  });
});

describe("the clock", () => {
  test("put back after a day in the future, backups go on, one a day", async () => {
    const dataDir = join(root, "clock");
    const backUp = (day: string) => backUpIfDue(dataDir, backups, new Date(day));
    const made = (): number => readdirSync(join(dataDir, "backups")).length;
    await backUp("2031-01-01T10:00:00Z");
    await backUp("2026-11-27T10:00:00Z");
    expect(made()).toBe(2);
    await backUp("2026-11-27T11:00:00Z");
    expect(made()).toBe(2);
    await backUp("2026-11-28T10:00:01Z");
    expect(made()).toBe(3);
  });

  test("what a killed process had begun to back up does not stay", async () => {
    const dataDir = join(root, "parts");
    mkdirSync(join(dataDir, "backups"), { recursive: true });
    writeFileSync(join(dataDir, "backups", ".2026-11-26T10-00-00.000Z.kaname-backup.123.part"), "half");
    await backUpIfDue(dataDir, backups, new Date("2026-11-27T10:00:00Z"));
    expect(readdirSync(join(dataDir, "backups"))).toEqual(["2026-11-27T10-00-00.000Z.kaname-backup"]);
  });
});

describe("the files of the database", () => {
  test("damaged, they are said to be so in a sentence, and the folder is free again", async () => {
    const dataDir = aFolder();
    truncateSync(join(dataDir, "database", "global", "pg_control"), 100);
    const path = join(dataDir, "database");
    expect(await openStore({ dataDir })).toEqual({ type: "database-does-not-start", path });
    expect(await openStore({ dataDir })).toEqual({ type: "database-does-not-start", path });
  });

  test("a log whose end was torn opens, with whole writes and no others", async () => {
    const dataDir = aFolder();
    const writer = fileURLToPath(new URL("./append.fixture.ts", import.meta.url));
    const child = spawn(process.execPath, [writer, dataDir, "forever"], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const ended = once(child, "exit");
    let session = "";
    let told = 0;
    for await (const line of createInterface({ input: child.stdout })) {
      session = line.split(" ")[0] ?? "";
      if (++told === 40) child.kill("SIGKILL");
    }
    await ended;
    tearEnd(join(dataDir, "database", "pg_wal"));
    const store = await opened(dataDir);
    const loaded = await store.load(await store.personOf("personal", "me"), session);
    expect(loaded?.events).toHaveLength(loaded?.head.position ?? -1);
    // Torn off was the last write or two, and nothing before.
    expect(loaded?.head.position).toBeGreaterThanOrEqual(told - 2);
    await store.close();
  });
});

function aFolder(): string {
  const folder = join(root, `data-${folders++}`);
  cpSync(template, folder, { recursive: true });
  return folder;
}

async function opened(dataDir: string): Promise<Store> {
  const result = await openStore({ dataDir, automaticBackups: false });
  if (result.type !== "open") throw new Error(`the store did not open: ${result.type}`);
  return result.store;
}

const backups = {
  backup: async function* (): AsyncGenerator<Buffer> {
    yield Buffer.from("a backup");
  },
  opensBackup: () => Promise.resolve(true),
};

/** Blanks the last bytes that were written to the newest part of the log. */
function tearEnd(folder: string): void {
  const segments = readdirSync(folder).filter((name) => /^[0-9A-F]{24}$/.test(name));
  const written = segments
    .sort()
    .findLast((name) => readFileSync(join(folder, name)).some((byte) => byte !== 0));
  if (written === undefined) throw new Error("there is no log");
  const path = join(folder, written);
  const last = readFileSync(path).findLastIndex((byte) => byte !== 0);
  const file = openSync(path, "r+");
  writeSync(file, Buffer.alloc(20), 0, 20, last - 19);
  closeSync(file);
}
