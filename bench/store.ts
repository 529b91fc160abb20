/**
 * The store under load, over HTTP on loopback: turns that are durably kept at 50 sessions at once, beside a bare transaction of two
 * inserts through the same kind of server on the same database; streams; a list; a backup and its restore.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { openStore, type Person, restoreStore, writeWhole } from "../src/server/index.ts";
import { openPglite } from "../src/server/store/open-pglite.ts";
import { startServer as startPostgres } from "../tests/postgres/throw-away-server.ts";
import { median } from "./median.ts";

type Load = { readonly perSecond: number; readonly p95Ms: number };
type Database = {
  readonly turns: Load;
  readonly bare: Load;
  /** Turns over bare transactions, in one run. */
  readonly ratio: number;
  /** Streams that were open at once and heard of a turn, of 500. */
  readonly streams: number;
};
export type StoreFigures = {
  readonly embedded: Database;
  readonly postgres: Database | "not-installed";
  /** Milliseconds for a page of 20 of 10,000 sessions: the first, and the last. */
  readonly listFirstMs: number;
  readonly listLastMs: number;
  readonly backupMbPerSecond: number;
  readonly restoreMbPerSecond: number;
  /** Minutes for 1 GB of rows at that rate. */
  readonly restoreGbMinutes: number;
};

const sessions = 50;
const measureMs = 6_000;
/** Requests of each writer before it is measured: dictionary, compiler and caches are warm then, on a slow machine too. */
const warmUpRequests = 6;
const streams = 500;
const listed = 10_000;
const backupMb = 20;
const bigSessions = 200;

const say = [
  "人のためになる仕事がしたいです。",
  "部品を作っているだけです。",
  "看護師さんが使うと聞きました。",
];

export async function measureStore(): Promise<StoreFigures> {
  const root = mkdtempSync(join(tmpdir(), "kaname-bench-store-"));
  try {
    const embedded = await measureDatabase(join(root, "turns"), join(root, "bare"));
    const server = await startPostgres();
    let postgres: StoreFigures["postgres"] = "not-installed";
    if (server !== "not-installed") {
      try {
        postgres = await measureDatabase(join(root, "pg"), join(root, "pg"), server.url);
      } finally {
        await server.stop();
      }
    }
    return { embedded, postgres, ...(await measureKeeping(root)) };
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Whatever ends a run ends its servers, too. */
const children = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of children) child.kill("SIGKILL");
});

async function measureDatabase(turnsDir: string, bareDir: string, url?: string): Promise<Database> {
  const server = await start("../src/server/operations/serve.fixture.ts", turnsDir, url);
  const ids = await Promise.all(
    Array.from({ length: sessions }, async () => {
      const started: unknown = await (
        await post(`${server.url}/api/v1/sessions`, { lang: "ja", minutes: 60 })
      ).json();
      if (typeof started !== "object" || started === null || !("id" in started))
        throw new Error("no session");
      return String(started.id);
    }),
  );
  const turns = await load((worker, count) =>
    post(`${server.url}/api/v1/sessions/${ids[worker]}/turns`, { say: say[count % say.length] }),
  );
  const heard = await openStreams(server.url, ids);
  await stop(server.child);
  const bareServer = await start("bare-server.ts", bareDir, url);
  const bare = await load((_worker, count) => post(bareServer.url, { say: say[count % say.length] }));
  await stop(bareServer.child);
  return { turns, bare, ratio: turns.perSecond / bare.perSecond, streams: heard };
}

/** Keeps 50 writers busy, each with its next request as soon as the last is answered. */
async function load(request: (worker: number, count: number) => Promise<Response>): Promise<Load> {
  const times: number[] = [];
  const send = async (worker: number, count: number): Promise<void> => {
    const response = await request(worker, count);
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    await response.arrayBuffer();
  };
  const workers = [...Array(sessions).keys()];
  await Promise.all(
    workers.map(async (worker) => {
      for (let count = 0; count < warmUpRequests; count++) await send(worker, count);
    }),
  );
  const endsAt = performance.now() + measureMs;
  await Promise.all(
    workers.map(async (worker) => {
      for (let count = warmUpRequests; performance.now() < endsAt; count++) {
        const sent = performance.now();
        await send(worker, count);
        if (performance.now() < endsAt) times.push(performance.now() - sent);
      }
    }),
  );
  const sorted = times.toSorted((a, b) => a - b);
  return {
    perSecond: times.length / (measureMs / 1_000),
    p95Ms: sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN,
  };
}

/** Opens streams that wait for what comes, then says something in every session; counts those that heard. */
async function openStreams(url: string, ids: readonly string[]): Promise<number> {
  const abort = new AbortController();
  const opened = await Promise.all(
    Array.from({ length: streams }, (_each, index) =>
      fetch(`${url}/api/v1/sessions/${ids[index % ids.length]}/events?from=now`, { signal: abort.signal }),
    ),
  );
  const heard = opened.map(async ({ body }) => {
    const reader = body?.getReader();
    const { value } = (await reader?.read()) ?? {};
    return value ? 1 : 0;
  });
  for (const id of ids) await post(`${url}/api/v1/sessions/${id}/turns`, { do: "why" });
  const limit = new Promise<0>((resolve) => setTimeout(() => resolve(0), 10_000).unref());
  const counts = await Promise.all(heard.map((each) => Promise.race([each, limit])));
  abort.abort();
  await Promise.allSettled(heard);
  return counts.reduce<number>((sum, count) => sum + count, 0);
}

async function measureKeeping(root: string) {
  const dataDir = join(root, "keeping");
  const person = await fill(dataDir);
  const opened = await openStore({ dataDir, automaticBackups: false });
  if (opened.type !== "open") throw new Error(opened.type);
  const { store, keeper } = opened;
  const first = await store.list(person, { limit: 20 });
  let cursor = first.next;
  let last = cursor;
  for (; cursor !== null; cursor = (await store.list(person, { limit: 500, cursor })).next) last = cursor;
  const time = async (work: () => Promise<unknown>): Promise<number> => {
    const times: number[] = [];
    for (let repeat = 0; repeat < 30; repeat++) {
      const began = performance.now();
      await work();
      times.push(performance.now() - began);
    }
    return median(times);
  };
  const listFirstMs = await time(() => store.list(person, { limit: 20 }));
  const listLastMs = await time(() =>
    store.list(person, { limit: 20, ...(last === null ? {} : { cursor: last }) }),
  );
  const file = join(root, "bench.backup");
  const beganBackup = performance.now();
  await writeWhole(file, keeper.backup());
  const backupMbPerSecond = backupMb / ((performance.now() - beganBackup) / 1_000);
  await store.close();
  const restored = join(root, "restored");
  const beganRestore = performance.now();
  // Its key is the other folder's.
  const key = readFileSync(join(dataDir, "key"), "utf8");
  const outcome = await restoreStore({ dataDir: restored, file, key });
  if (outcome.type !== "restored" || statSync(file).size < 1024) throw new Error(outcome.type);
  const restoreMbPerSecond = backupMb / ((performance.now() - beganRestore) / 1_000);
  return {
    listFirstMs,
    listLastMs,
    backupMbPerSecond,
    restoreMbPerSecond,
    restoreGbMinutes: 1024 / restoreMbPerSecond / 60,
  };
}

/** Sessions enough to list, and events enough to back up: their size counts, not how they came there. */
async function fill(dataDir: string): Promise<Person> {
  const opened = await openStore({ dataDir, automaticBackups: false });
  if (opened.type !== "open") throw new Error(opened.type);
  const { store } = opened;
  const person = await store.personOf("personal", "me");
  const text = randomUUID().repeat(Math.ceil((backupMb * 1024 * 1024) / bigSessions / 36));
  for (let index = 0; index < bigSessions; index++) {
    await store.createSession(person, {
      id: randomUUID(),
      lang: "en",
      minutes: 60,
      at: new Date(),
      events: [
        {
          kind: "client-said",
          turn: 0,
          seconds: 0,
          text,
          findings: [],
          gist: null,
          answer: null,
          restated: [],
        },
      ],
      summary: { turn: 0, elapsedSeconds: 0, done: false },
      write: { key: randomUUID(), request: "" },
    });
  }
  await store.close();
  const database = await openPglite(dataDir);
  if (database.type !== "open") throw new Error(database.type);
  const { db, close } = database.database;
  await sql`insert into session select ${person.tenant}, ${person.id}, gen_random_uuid()::text, 'en', 60, at, at, 0, 0, 0,
    false, 'session' from (select now() - n * interval '1 minute' as at from generate_series(1, ${listed}::int) n)`.execute(
    db,
  );
  await close();
  return person;
}

async function start(
  file: string,
  dataDir: string,
  databaseUrl?: string,
): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const environment = databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl };
  const child = spawn(process.execPath, [fileURLToPath(new URL(file, import.meta.url)), dataDir], {
    // One line a request goes to nobody.
    stdio: ["ignore", "pipe", "ignore"],
    env: { PATH: process.env.PATH, ...environment },
  });
  children.add(child);
  child.once("exit", () => children.delete(child));
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).once("line", resolve);
    child.once("exit", (code) => reject(new Error(`${file} ended with ${code}`)));
  });
  return { child, url };
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
}

function post(url: string, body: unknown): Promise<Response> {
  return fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": randomUUID() },
    body: JSON.stringify(body),
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(JSON.stringify(await measureStore(), null, 2));
}
