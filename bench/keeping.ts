/**
 * Looking after much data in the embedded database: how soon it serves again, also after a kill; a list of many sessions; a backup and
 * its restore. The sessions are a whole simulated conversation each, so that rows are as many and as small as in life.
 */
import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { clientSchema, converse } from "../conversations/client.ts";
import { openStore, type Person, restoreStore, writeWhole } from "../src/server/index.ts";
import { openPglite } from "../src/server/store/open-pglite.ts";
import { median } from "./median.ts";
import { startProcess } from "./server-process.ts";

export type KeepingFigures = {
  readonly sessions: number;
  readonly rows: number;
  /** From the start of `kaname serve` on this data to its ready line, pages already built: after a stop, and after kill -9. */
  readonly serveReadyMs: number;
  readonly serveReadyAfterKillMs: number;
  /** Milliseconds for a page of 20 of more than 10,000 sessions: the first, and the last. */
  readonly listFirstMs: number;
  readonly listLastMs: number;
  readonly backupMbPerSecond: number;
  readonly restoreMbPerSecond: number;
  /** Minutes for 1 GB of what people said and what was made of it, at that rate. */
  readonly restoreGbMinutes: number;
};

const program = "../bin/kaname.js";
const conversation = new URL("../conversations/clients/ja-kaigo.json", import.meta.url);
/** Whole conversations; and sessions with nothing in them, which a list does not tell from others. */
const wholeSessions = 150;
/** Copies of their rows under other ids: they open for nobody, but are as many and as large as more sessions would be. */
const copies = 4;
const listed = 10_000;

export async function measureKeeping(): Promise<KeepingFigures> {
  const root = mkdtempSync(join(tmpdir(), "kaname-bench-keeping-"));
  try {
    const dataDir = join(root, "data");
    const { person, bytes, rows } = await fill(dataDir);
    const megabytes = bytes / 1024 / 1024;
    const start = () => startProcess(program, ["serve", "--port", "0", "--data", dataDir]);
    // The first builds the pages where they are missing.
    await (await start()).stop();
    const afterStop = await start();
    await afterStop.stop("SIGKILL");
    const afterKill = await start();
    await afterKill.stop();

    const opened = await openStore({ dataDir, automaticBackups: false });
    if (opened.type !== "open") throw new Error(opened.type);
    const { store, keeper } = opened;
    let last: string | null = null;
    for (let next = (await store.list(person, { limit: 20 })).next; next !== null;) {
      last = next;
      ({ next } = await store.list(person, { limit: 500, cursor: next }));
    }
    const listFirstMs = await medianTime(() => store.list(person, { limit: 20 }));
    const listLastMs = await medianTime(() =>
      store.list(person, { limit: 20, ...(last === null ? {} : { cursor: last }) }),
    );
    const file = join(root, "bench.backup");
    const beganBackup = performance.now();
    await writeWhole(file, keeper.backup());
    const backupMbPerSecond = megabytes / ((performance.now() - beganBackup) / 1_000);
    await store.close();
    const beganRestore = performance.now();
    // Its key is the other folder's.
    const key = readFileSync(join(dataDir, "key"), "utf8");
    const outcome = await restoreStore({ dataDir: join(root, "restored"), file, key });
    if (outcome.type !== "restored" || statSync(file).size < 1024) throw new Error(outcome.type);
    const restoreMbPerSecond = megabytes / ((performance.now() - beganRestore) / 1_000);
    return {
      sessions: wholeSessions * (1 + copies) + listed,
      rows,
      serveReadyMs: afterStop.readyMs,
      serveReadyAfterKillMs: afterKill.readyMs,
      listFirstMs,
      listLastMs,
      backupMbPerSecond,
      restoreMbPerSecond,
      restoreGbMinutes: 1024 / restoreMbPerSecond / 60,
    };
  } finally {
    rmSync(root, { recursive: true });
  }
}

async function medianTime(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let repeat = 0; repeat < 30; repeat++) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return median(times);
}

async function fill(
  dataDir: string,
): Promise<{ readonly person: Person; readonly bytes: number; readonly rows: number }> {
  const { log } = await converse(clientSchema.parse(JSON.parse(readFileSync(conversation, "utf8"))));
  const opened = await openStore({ dataDir, automaticBackups: false });
  if (opened.type !== "open") throw new Error(opened.type);
  const { store } = opened;
  const person = await store.personOf("personal", "me");
  for (let index = 0; index < wholeSessions; index++) {
    await store.createSession(person, {
      id: randomUUID(),
      lang: "ja",
      minutes: 60,
      at: new Date(),
      events: log,
      summary: { turn: 0, elapsedSeconds: 0, done: true },
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
  await sql`insert into session select tenant, person, id || '-' || copy, lang, minutes, started_at, replied_at, position, turn,
    elapsed_seconds, done, log from session, generate_series(1, ${copies}::int) copy where position > 0`.execute(
    db,
  );
  await sql`insert into session_event select tenant, session || '-' || copy, seq, person, kind, at, body
    from session_event, generate_series(1, ${copies}::int) copy`.execute(db);
  await close();
  const kept = wholeSessions * (1 + copies);
  const bytes = kept * log.reduce((sum, event) => sum + Buffer.byteLength(JSON.stringify(event)), 0);
  return { person, bytes, rows: kept * (log.length + 1) + wholeSessions + listed };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(JSON.stringify(await measureKeeping(), null, 2));
}
