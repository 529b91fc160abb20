// Long because a backup, those made by themselves and a change of key are tried on the same few places, made once below.
import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aDataFolder, emptyCluster } from "../data-folder.fixture.ts";
import { openPglite } from "../open-pglite.ts";
import { openStore, type StoreSettings } from "../open-store.ts";
import { restoreStore, type RestoreSettings } from "../restore-store.ts";
import { anAddition, anOpening } from "../store.contract.ts";
import { createKeeperScope } from "../keeper-scope.ts";
import { parseKey } from "../key-file.ts";
import { writeBackup } from "./write.ts";
import { backUpIfDue, newestAutomaticBackup, writeWhole } from "./automatic.ts";

const root = mkdtempSync(join(tmpdir(), "kaname-backup-"));
const source = join(root, "source");
const file = join(root, "kaname.backup");
const passphrase = "正しい馬 電池 ホチキス";
let folders = 0;
let sessionId = "";

beforeAll(async () => {
  cpSync(await aDataFolder(), source, { recursive: true });
  const { store, keeper } = await opened({ dataDir: source });
  const person = await store.personOf("personal", "me");
  for (let index = 0; index < 3; index++) {
    const opening = anOpening();
    sessionId = opening.id;
    await store.createSession(person, opening);
    await store.append(person, anAddition(opening.id, 2, ["夜勤の看護師さん NIGHTSHIFT", "𠮷野家😀"]));
  }
  await store.appendToLog(person, {
    log: "notes",
    expectedPosition: 0,
    at: new Date(),
    events: [{ kind: "noted" }],
    write: { key: randomUUID(), request: "" },
  });
  await writeWhole(file, keeper.backup(passphrase));
  await store.close();
});
afterAll(() => rmSync(root, { recursive: true }));

describe("a backup", () => {
  test("put into an empty place holds every row and can be gone on with", async () => {
    const dataDir = anEmptyFolder({ withKey: true });
    expect(await restored({ dataDir, file })).toMatchObject({ type: "restored", erased: 0 });
    expect(await rows(dataDir)).toEqual(await rows(source));
    const { store } = await opened({ dataDir });
    const person = await store.personOf("personal", "me");
    const loaded = await store.load(person, sessionId);
    expect(loaded?.events).toHaveLength(4);
    expect(await store.append(person, anAddition(sessionId, 4, ["続き"]))).toMatchObject({
      type: "appended",
    });
    await store.close();
  });

  test("opens by its passphrase where the key is lost, and takes the new place's key", async () => {
    const dataDir = anEmptyFolder();
    expect(await restored({ dataDir, file, passphrase: "ほかの言葉" })).toEqual({
      type: "backup-key-wrong",
    });
    expect(await restored({ dataDir, file, passphrase })).toMatchObject({ type: "restored" });
    expect(readFileSync(join(dataDir, "key"), "utf8")).not.toBe(readFileSync(join(source, "key"), "utf8"));
    const { store } = await opened({ dataDir });
    expect((await store.load(await store.personOf("personal", "me"), sessionId))?.events).toHaveLength(4);
    await store.close();
  });

  test("is refused without its key, and never put over data", async () => {
    const dataDir = anEmptyFolder();
    expect(await restored({ dataDir, file })).toEqual({ type: "backup-key-wrong" });
    expect(existsSync(join(dataDir, "database"))).toBe(false);
    const taken = aCopyOfSource();
    const before = await rows(taken);
    expect(await restored({ dataDir: taken, file })).toEqual({ type: "not-empty" });
    expect(await rows(taken)).toEqual(before);
  });

  test("that is cut off, altered, foreign or newer is refused, and the place stays empty", async () => {
    const whole = readFileSync(file);
    const dataDir = anEmptyFolder({ withKey: true });
    const header = whole.indexOf('{"version":1');
    const cuts = [0, 5, 20, header + 50, whole.length >> 1, whole.length - 20, whole.length - 1];
    const flips = [3, header + 2, header + 60, (whole.length * 2) / 3, whole.length - 1].map(Math.floor);
    const newer = Buffer.from(whole);
    newer.write('{"version":2', header);
    const altered = [
      ...cuts.map((length) => whole.subarray(0, length)),
      ...flips.map((place) => {
        const bytes = Buffer.from(whole);
        bytes.writeUInt8(bytes.readUInt8(place) ^ 1, place);
        return bytes;
      }),
      Buffer.concat([whole, Buffer.from("x")]),
      newer,
      Buffer.from("KANAME BACKUP\n\xff\xff\xff\xff"),
    ];
    const before = readdirSync(dataDir);
    for (const [index, bytes] of altered.entries()) {
      const path = join(root, `altered-${index}`);
      writeFileSync(path, bytes);
      const refused = await restored({ dataDir, file: path });
      expect(refused.type, `alteration ${index}`).toMatch(/^backup-(unreadable|damaged|newer|key-wrong)$/);
      expect(readdirSync(dataDir)).toEqual(before);
    }
    const path = join(root, "newer");
    writeFileSync(path, newer);
    expect(await restored({ dataDir, file: path })).toEqual({ type: "backup-newer" });
    expect(await restored({ dataDir, file: join(root, "none") })).toEqual({
      type: "backup-not-found",
      code: "ENOENT",
    });
  });

  test("of data with a later migration is refused", async () => {
    const dataDir = aCopyOfSource();
    const database = await openPglite(dataDir);
    if (database.type !== "open") throw new Error(database.type);
    const { db, close } = database.database;
    await sql`insert into kaname_migration values ('9999-later', 'x', now())`.execute(db);
    const path = join(root, "later");
    const key = parseKey(readFileSync(join(source, "key"), "utf8"));
    if (!key) throw new Error("no key");
    const asKeeper = createKeeperScope(db);
    await writeWhole(
      path,
      writeBackup({ asKeeper, keyEncryptionKey: key, now: new Date(), version: "9.0.0" }),
    );
    await close();
    expect(await restored({ dataDir: anEmptyFolder({ withKey: true }), file: path })).toEqual({
      type: "backup-newer",
    });
  });

  test("taken while turns are written holds each session up to one moment", async () => {
    const dataDir = aCopyOfSource();
    const { store, keeper } = await opened({ dataDir });
    const person = await store.personOf("personal", "me");
    let position = 4;
    const pieces: Buffer[] = [];
    for await (const piece of keeper.backup()) {
      pieces.push(piece);
      await store.append(person, anAddition(sessionId, position++, ["その間の言葉"]));
      await store.createSession(person, anOpening());
    }
    expect(position).toBeGreaterThan(5);
    await store.close();
    const path = join(root, "while-writing");
    writeFileSync(path, Buffer.concat(pieces));
    const place = anEmptyFolder({ withKey: true });
    expect(await restored({ dataDir: place, file: path })).toMatchObject({ type: "restored" });
    const { store: again } = await opened({ dataDir: place });
    const { sessions } = await again.list(person, { limit: 100 });
    for (const head of sessions) {
      expect((await again.load(person, head.id))?.events).toHaveLength(head.position);
    }
    await again.close();
  });

  test("does not bring back who was erased since, and says so in the new place's ledger", async () => {
    const dataDir = aCopyOfSource();
    const { store, keeper } = await opened({ dataDir });
    const person = await store.personOf("personal", "me");
    await store.personOf("personal", "somebody who stays");
    const path = join(root, "before-erasure");
    await writeWhole(path, keeper.backup());
    await store.erase(person);
    const after = join(root, "after-erasure");
    await writeWhole(after, keeper.backup());
    await store.close();

    const place = anEmptyFolder({ withKey: true });
    cpSync(join(dataDir, "erased.ndjson"), join(place, "erased.ndjson"));
    expect(await restored({ dataDir: place, file: path })).toMatchObject({
      type: "restored",
      erased: 1,
    });
    const gone = await opened({ dataDir: place });
    expect(await gone.store.load(person, sessionId)).toBeNull();
    await gone.store.close();
    expect(JSON.stringify(await rows(place))).not.toContain(sessionId);

    const elsewhere = anEmptyFolder({ withKey: true });
    expect(await restored({ dataDir: elsewhere, file: after })).toMatchObject({ type: "restored" });
    expect(readFileSync(join(elsewhere, "erased.ndjson"), "utf8")).toContain(person.id);
  });

  test("that fails half-way leaves an empty place that can be tried again", async () => {
    const dataDir = anEmptyFolder({ withKey: true });
    mkdirSync(join(dataDir, "database.restoring"));
    writeFileSync(join(dataDir, "database.restoring", "PG_VERSION"), "18\n");
    expect(await restoreStore({ dataDir, file })).toMatchObject({ type: "restored" });
    expect(readdirSync(dataDir)).not.toContain("database.restoring");
  });

  test("is for its owner alone and tells nothing without a key", () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    for (const words of [
      "看護師",
      "NIGHTSHIFT",
      sessionId,
      "client-said",
      readFileSync(join(source, "key"), "utf8").trim(),
    ]) {
      expect(spawnSync("grep", ["-qaF", words, file]).status).toBe(1);
    }
  });
});

describe("backups by themselves", () => {
  test("are made once a day, and fourteen are kept", async () => {
    const dataDir = aCopyOfSource();
    const { store, keeper } = await opened({ dataDir });
    for (let hour = 0; hour < 24 * 16; hour += 12) {
      await backUpIfDue(dataDir, keeper, new Date(Date.UTC(2026, 10, 1, hour)));
    }
    await store.close();
    const names = readdirSync(join(dataDir, "backups"));
    expect(names).toHaveLength(14);
    const newest = newestAutomaticBackup(dataDir, new Date(Date.UTC(2026, 10, 17)));
    expect(newest?.at).toEqual(new Date(Date.UTC(2026, 10, 16)));
    const place = anEmptyFolder({ withKey: true });
    expect(await restored({ dataDir: place, file: newest?.path ?? "" })).toMatchObject({
      type: "restored",
    });
  });

  test("of a clock that was ahead for weeks do not push out those of the right time", async () => {
    const dataDir = aCopyOfSource();
    const backups = join(dataDir, "backups");
    mkdirSync(backups);
    for (let day = 10; day < 25; day++) {
      writeFileSync(join(backups, `2031-01-${day}T00-00-00.000Z.kaname-backup`), "");
    }
    const { store, keeper } = await opened({ dataDir });
    const now = new Date(Date.UTC(2026, 10, 27));
    await backUpIfDue(dataDir, keeper, now);
    await store.close();
    expect(newestAutomaticBackup(dataDir, now)?.at).toEqual(now);
    expect(readdirSync(backups)).toHaveLength(14);
  });

  test("open with the key that the data has, also when it was changed while they were written", async () => {
    const dataDir = aCopyOfSource();
    const { store, keeper } = await opened({ dataDir });
    // Behind the header, and behind the last of what is kept.
    for (const [day, changesAt] of [1, 2].entries()) {
      let pieces = 0;
      const backup = async function* () {
        for await (const piece of keeper.backup()) {
          yield piece;
          if (++pieces === changesAt) await keeper.changeKey();
        }
      };
      const now = new Date(Date.UTC(2026, 10, 1 + day));
      await backUpIfDue(dataDir, { ...keeper, backup }, now);
      expect(pieces).toBeGreaterThan(changesAt);
      const { path = "" } = newestAutomaticBackup(dataDir, now) ?? {};
      expect(await keeper.opensBackup(path)).toBe(true);
    }
    await store.close();
  });

  test("go when the last person is erased", async () => {
    const dataDir = aCopyOfSource();
    const { store, keeper } = await opened({ dataDir });
    await backUpIfDue(dataDir, keeper, new Date());
    expect(newestAutomaticBackup(dataDir)).not.toBeNull();
    await store.erase(await store.personOf("personal", "me"));
    expect(newestAutomaticBackup(dataDir)).toBeNull();
    await store.close();
  });
});

describe("a change of key", () => {
  test("makes the old key useless, goes on at once, and takes the automatic backups along", async () => {
    const dataDir = aCopyOfSource();
    const oldKey = readFileSync(join(dataDir, "key"), "utf8");
    const { store, keeper } = await opened({ dataDir });
    await backUpIfDue(dataDir, keeper, new Date());
    const person = await store.personOf("personal", "me");
    const [changed, next] = await Promise.all([keeper.changeKey(), store.personOf("personal", "next")]);
    expect(changed).toEqual({ type: "changed", persons: 1, keyFile: true });
    const opening = anOpening();
    await store.createSession(next, opening);
    await store.append(person, anAddition(sessionId, 4, ["続き"]));
    await store.close();

    expect(await openStore({ dataDir, key: oldKey })).toEqual({ type: "key-wrong" });
    const again = await opened({ dataDir });
    expect((await again.store.load(person, sessionId))?.events).toHaveLength(5);
    expect((await again.store.load(next, opening.id))?.events).toEqual(opening.events);
    await again.store.close();
    const backup = newestAutomaticBackup(dataDir)?.path ?? "";
    const elsewhere = anEmptyFolder();
    expect(await restored({ dataDir: elsewhere, file: backup, key: oldKey })).toEqual({
      type: "backup-key-wrong",
    });
    cpSync(join(dataDir, "key"), join(elsewhere, "key"));
    expect(await restored({ dataDir: elsewhere, file: backup })).toMatchObject({ type: "restored" });
  });

  test("that was cut short leaves data that opens, whichever of the two keys it has", async () => {
    const before = aCopyOfSource();
    writeFileSync(join(before, "key.next"), Buffer.alloc(32, 9).toString("base64"));
    expect(await sizeOfSession(before)).toBe(4);

    const after = aCopyOfSource();
    const oldKey = readFileSync(join(after, "key"));
    const { store, keeper } = await opened({ dataDir: after });
    await keeper.changeKey();
    await store.close();
    cpSync(join(after, "key"), join(after, "key.next"));
    writeFileSync(join(after, "key"), oldKey);
    expect(await sizeOfSession(after)).toBe(4);
    expect(existsSync(join(after, "key.next"))).toBe(false);

    // The same without a start in between: the next change must not write over the only file with the key.
    const going = aCopyOfSource();
    const running = await opened({ dataDir: going });
    await running.keeper.changeKey();
    cpSync(join(going, "key"), join(going, "key.next"));
    writeFileSync(join(going, "key"), oldKey);
    expect(await running.keeper.changeKey()).toMatchObject({ type: "changed" });
    await running.store.close();
    expect(await sizeOfSession(going)).toBe(4);
  });

  test("that was cut short takes the automatic backups along when it is finished, or waits until it can", async () => {
    const dataDir = aCopyOfSource();
    const running = await opened({ dataDir });
    await backUpIfDue(dataDir, running.keeper, new Date());
    const { path = "" } = newestAutomaticBackup(dataDir) ?? {};
    const cutShort = async (store: typeof running): Promise<void> => {
      const before = [readFileSync(join(dataDir, "key")), readFileSync(path)] as const;
      await store.keeper.changeKey();
      cpSync(join(dataDir, "key"), join(dataDir, "key.next"));
      writeFileSync(join(dataDir, "key"), before[0]);
      writeFileSync(path, before[1]);
    };
    const opensBackup = async (): Promise<string> => {
      const elsewhere = anEmptyFolder();
      cpSync(join(dataDir, "key"), join(elsewhere, "key"));
      return (await restored({ dataDir: elsewhere, file: path })).type;
    };
    // Finished by the next change.
    await cutShort(running);
    await running.keeper.changeKey();
    expect(await opensBackup()).toBe("restored");

    // Finished by the next start, once there is room: until then both keys stay, and the data is served.
    await cutShort(running);
    await running.store.close();
    mkdirSync(`${path}.part`);
    expect(await sizeOfSession(dataDir)).toBe(4);
    expect(existsSync(join(dataDir, "key.next"))).toBe(true);
    rmSync(`${path}.part`, { recursive: true });
    expect(await sizeOfSession(dataDir)).toBe(4);
    expect(existsSync(join(dataDir, "key.next"))).toBe(false);
    expect(await opensBackup()).toBe("restored");
  });

  test("for which there is no room in the end goes on with the new key, and is finished later", async () => {
    const dataDir = aCopyOfSource();
    const { store, keeper } = await opened({ dataDir });
    const yesterday = new Date(Date.UTC(2026, 10, 1));
    await backUpIfDue(dataDir, keeper, yesterday);
    const { path = "" } = newestAutomaticBackup(dataDir, yesterday) ?? {};
    mkdirSync(`${path}.part`);
    await expect(keeper.changeKey()).rejects.toThrow("EISDIR");
    const today = new Date(Date.UTC(2026, 10, 2));
    rmSync(`${path}.part`, { recursive: true });
    await backUpIfDue(dataDir, keeper, today);
    const joined = await store.personOf("personal", "joined");
    expect((await store.createSession(joined, anOpening())).type).toBe("created");
    await store.close();
    const again = await opened({ dataDir });
    for (const each of [path, newestAutomaticBackup(dataDir, today)?.path ?? ""]) {
      expect(await again.keeper.opensBackup(each)).toBe(true);
    }
    expect((await again.store.list(joined, { limit: 9 })).sessions).toHaveLength(1);
    await again.store.close();
  });

  test("passes over a damaged backup", async () => {
    const dataDir = aCopyOfSource();
    mkdirSync(join(dataDir, "backups"));
    for (const [day, bytes] of ["", "KANAME", "KANAME BACKUP\n\0\0\0\x05nope!", "x".repeat(99)].entries()) {
      writeFileSync(join(dataDir, "backups", `2026-11-0${day + 1}T00-00-00.000Z.kaname-backup`), bytes);
    }
    const { store, keeper } = await opened({ dataDir });
    expect(await keeper.changeKey()).toMatchObject({ type: "changed" });
    await store.close();
    expect(await sizeOfSession(dataDir)).toBe(4);
  });

  test("of a key from outside needs the new one from outside", async () => {
    const dataDir = aCopyOfSource();
    const key = readFileSync(join(dataDir, "key"), "utf8");
    rmSync(join(dataDir, "key"));
    const newKey = Buffer.alloc(32, 5).toString("hex");
    const { store, keeper } = await opened({ dataDir, key });
    expect(await keeper.changeKey()).toEqual({ type: "new-key-missing" });
    expect(await keeper.changeKey("short")).toEqual({ type: "key-unusable" });
    expect(await keeper.changeKey(newKey)).toMatchObject({ type: "changed", keyFile: false });
    await store.close();
    expect(await openStore({ dataDir, key })).toEqual({ type: "key-wrong" });
    await (await opened({ dataDir, key: newKey })).store.close();
    expect(readdirSync(dataDir)).not.toContain("key");
  });
});

async function sizeOfSession(dataDir: string): Promise<number | undefined> {
  const { store } = await opened({ dataDir });
  const loaded = await store.load(await store.personOf("personal", "me"), sessionId);
  await store.close();
  return loaded?.events.length;
}

async function restored(settings: RestoreSettings) {
  return restoreStore({ ...settings, emptyCluster: await emptyCluster() });
}

function anEmptyFolder({ withKey = false } = {}): string {
  const folder = join(root, `empty-${folders++}`);
  mkdirSync(folder);
  if (withKey) cpSync(join(source, "key"), join(folder, "key"));
  return folder;
}

function aCopyOfSource(): string {
  const folder = join(root, `copy-${folders++}`);
  cpSync(source, folder, { recursive: true });
  return folder;
}

async function opened(settings: StoreSettings) {
  const result = await openStore({ automaticBackups: false, ...settings });
  if (result.type !== "open") throw new Error(`the store did not open: ${result.type}`);
  return result;
}

/** Every row of ours but those that belong to the place. Data keys are sealed anew in every place. */
async function rows(dataDir: string): Promise<unknown> {
  const result = await openPglite(dataDir);
  if (result.type !== "open") throw new Error(result.type);
  const { db, close } = result.database;
  const read = async (table: string) => {
    const found = await sql<{ row: string }>`select (to_jsonb(t) - 'wrapped_key')::text as row
      from ${sql.table(table)} t order by 1`.execute(db);
    return found.rows.map(({ row }) => row);
  };
  const tables = ["person", "session", "session_event", "write_key", "erasure"];
  const all = [];
  for (const table of tables) all.push([table, await read(table)]);
  await close();
  return all;
}
