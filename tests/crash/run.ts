/**
 * `npm run test:crash [-- --rounds 90]`: kills a writing process again and again (kill -9, its own processes by their id), on the
 * embedded database and on a PostgreSQL server, also while it starts for the first time, while it migrates what a released version
 * left, and with the server itself. After each kill the next process looks at everything that was written since somebody
 * last looked; at the end everything that was ever acknowledged is looked at once more.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Client } from "pg";
import { emptyCluster } from "../../src/server/store/data-folder.fixture.ts";
import { startServer, type ThrowAwayServer } from "../postgres/throw-away-server.ts";
import { aReleasedFolder, releasedData } from "../released-data.ts";
import { expectMore, nothingExpected, parseLine, type Expecting, unseenOf } from "./expected.ts";
import { openedInTime, untilTold } from "./until-told.ts";
import { verify } from "./verify.ts";

const { values } = parseArgs({ options: { rounds: { type: "string", default: "90" } } });
/** Kills under load on each kind of database; first starts and migrations come on top. */
const rounds = Number(values.rounds);
const firstStarts = Math.max(2, Math.ceil(rounds / 10));
/** Rounds between two crashes of the server itself. */
const serverCrashEvery = 10;
/**
 * Acknowledged writes before a kill, at most; backups and changes of key go on beside them. Counted and not timed, so that a slow
 * machine is asked for as much. The kill itself comes within a write's time after that.
 */
const writesAtMost = 60;
const writeMs = 30;

const workerFile = fileURLToPath(new URL("worker.ts", import.meta.url));
const root = mkdtempSync(join(tmpdir(), "kaname-crash-"));
const workers = new Set<ChildProcess>();
const tallies: Tally[] = [];
let postgres: ThrowAwayServer | "not-installed" = "not-installed";
try {
  postgres = await startServer();
  if (postgres === "not-installed")
    console.log("PostgreSQL is not installed here: only the embedded database is tried.");
  // Beside each other: they share nothing but the machine.
  await Promise.all([crashFolders(), postgres === "not-installed" ? null : crashOnServer(postgres)]);
  const total = (count: (tally: Tally) => number): number =>
    tallies.reduce((sum, tally) => sum + count(tally), 0);
  console.log(
    `${total(({ counts }) => counts.kills)} kills, ${total(({ counts }) => counts.acknowledged)} acknowledged writes: ` +
      "none was lost, none torn, none doubled, and it always opened again.",
  );
} finally {
  for (const worker of workers) worker.kill("SIGKILL");
  if (postgres !== "not-installed") await postgres.stop();
  rmSync(root, { recursive: true, force: true });
}

async function crashFolders(): Promise<void> {
  await crashEmbedded();
  await crashFirstStarts();
  await crashUpgrades();
}

async function crashEmbedded(): Promise<void> {
  const dataDir = join(root, "embedded");
  cpSync(await emptyCluster(), join(dataDir, "database"), { recursive: true });
  const expected = nothingExpected();
  const tally = createTally("embedded");
  for (let round = 1; round <= rounds; round++) {
    // Every fourth is killed while it starts, wherever that is.
    await killOne({ dataDir, expected, tally, whileStarting: round % 4 === 0 });
    if (round % 20 === 0) tally.print();
  }
  await lookAtAll({ dataDir }, expected);
  tally.print();
}

/** New folders whose first process is killed at any moment of its making. */
async function crashFirstStarts(): Promise<void> {
  const tally = createTally("first starts");
  for (let round = 1; round <= firstStarts; round++) {
    const dataDir = join(root, `first-${round}`);
    const expected = nothingExpected();
    await killOne({ dataDir, expected, tally, whileStarting: true });
    await killOne({ dataDir, expected, tally, whileStarting: false });
    await lookAtAll({ dataDir }, expected);
    rmSync(dataDir, { recursive: true });
  }
  tally.print();
}

/** What the first released version left, killed while it is brought up to date. */
async function crashUpgrades(): Promise<void> {
  const tally = createTally("upgrades of released data");
  const released = releasedData("0.1.0");
  const template = await aReleasedFolder(released);
  writeFileSync(join(template, "key"), released.key, { mode: 0o600 });
  const [owner] = released.tables.person ?? [];
  for (let round = 1; round <= firstStarts; round++) {
    const dataDir = join(root, `upgrade-${round}`);
    cpSync(template, dataDir, { recursive: true });
    await killOne({ dataDir, expected: nothingExpected(), tally, whileStarting: true });
    const { store } = await openedInTime({ dataDir });
    for (const { id, position } of released.tables.session ?? []) {
      const loaded = await store.load({ tenant: String(owner?.tenant), id: String(owner?.id) }, String(id));
      if (loaded?.events.length !== Number(position)) throw new Error("an upgrade lost what was there");
    }
    await store.close();
    rmSync(dataDir, { recursive: true });
  }
  rmSync(template, { recursive: true });
  tally.print();
}

async function crashOnServer(server: ThrowAwayServer): Promise<void> {
  const expected = nothingExpected();
  const place = { dataDir: join(root, "server"), databaseUrl: server.url };
  const tally = createTally("PostgreSQL");
  for (let round = 1; round <= rounds; round++) {
    await killOne({ ...place, expected, tally, whileStarting: round % 8 === 0 });
    if (round % serverCrashEvery === 0) await server.crash();
    if (round % 20 === 0) tally.print();
  }
  await lookAtAll(place, expected);
  tally.print();

  const migrations = createTally("migrations on PostgreSQL");
  for (let round = 1; round <= firstStarts; round++) {
    await run(server.url, "drop schema public cascade", "create schema public");
    const fresh = { dataDir: join(root, `migration-${round}`), databaseUrl: server.url };
    const nothing = nothingExpected();
    await killOne({ ...fresh, expected: nothing, tally: migrations, whileStarting: true });
    await lookAtAll(fresh, nothing);
  }
  migrations.print();
}

type Place = { readonly dataDir: string; readonly databaseUrl?: string };

/** Starts a worker, kills it, and adds what it said to what is expected. */
async function killOne({
  dataDir,
  databaseUrl,
  expected,
  tally,
  whileStarting,
}: Place & {
  readonly expected: Expecting;
  readonly tally: Tally;
  readonly whileStarting: boolean;
}): Promise<void> {
  const expectedFile = `${dataDir}.expected.json`;
  writeFileSync(expectedFile, JSON.stringify(unseenOf(expected)));
  const environment = databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl };
  const worker = spawn(process.execPath, [workerFile, dataDir, expectedFile], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH: process.env.PATH, ...environment },
  });
  workers.add(worker);
  const complaints: Buffer[] = [];
  worker.stderr.on("data", (piece: Buffer) => complaints.push(piece));
  const ended = new Promise<NodeJS.Signals | null>((resolve) => {
    worker.once("exit", (_code, signal) => resolve(signal));
  });
  let killing: NodeJS.Timeout | null = null;
  let writesLeft = randomInt(1, writesAtMost + 1);
  const killAfter = (ms: number): void => {
    killing ??= setTimeout(() => worker.kill("SIGKILL"), Math.random() * ms);
  };
  if (whileStarting) killAfter(tally.startMs());
  const began = performance.now();
  for await (const text of createInterface({ input: worker.stdout })) {
    const line = parseLine(text);
    if (!line) continue;
    expectMore(expected, line);
    if (line.is === "verified") {
      expected.unseen.clear();
      tally.started(performance.now() - began);
    }
    if (line.is === "acknowledged" || line.is === "noted") {
      tally.acknowledged();
      if (--writesLeft === 0) killAfter(writeMs);
    }
    if (line.is === "erased") tally.erased();
  }
  const signal = await ended;
  workers.delete(worker);
  if (killing) clearTimeout(killing);
  if (signal !== "SIGKILL")
    throw new Error(`the worker ended by itself: ${Buffer.concat(complaints).toString()}`);
  tally.killed();
}

async function lookAtAll(place: Place, expected: Expecting): Promise<void> {
  const { store } = await openedInTime(place);
  await untilTold(() => verify(store, expected));
  await store.close();
}

type Tally = {
  readonly counts: { readonly kills: number; readonly acknowledged: number; readonly erased: number };
  readonly killed: () => void;
  readonly acknowledged: () => void;
  readonly erased: () => void;
  readonly started: (ms: number) => void;
  readonly startMs: () => number;
  readonly print: () => void;
};

function createTally(name: string): Tally {
  const counts = { kills: 0, acknowledged: 0, erased: 0 };
  // Long enough to reach a first start's end at once; then as long as starts take here.
  let startMs = 6_000;
  const tally: Tally = {
    counts,
    killed: () => counts.kills++,
    acknowledged: () => counts.acknowledged++,
    erased: () => counts.erased++,
    started: (ms: number) => {
      startMs = ms;
    },
    startMs: () => startMs,
    print: () =>
      console.log(
        `${name}: ${counts.kills} kills, ${counts.acknowledged} acknowledged writes and ${counts.erased} erasures in place`,
      ),
  };
  tallies.push(tally);
  return tally;
}

async function run(url: string, ...statements: string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}
