import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { openSession, presentTurn, type Step, takeTurn } from "../src/dialogue/index.ts";
import { loadReader } from "../src/language/index.ts";
import { createApp } from "../src/server/app.ts";
import { bareHouse } from "../src/server/house/house.ts";
import { openStore, personalIdentity } from "../src/server/index.ts";
import { listen } from "../src/server/listen.ts";
import { createRoom } from "../src/server/operations/limits.ts";
import { createLog } from "../src/server/operations/log.ts";
import { createMetrics } from "../src/server/operations/metrics.ts";
import { readingsHere } from "../src/server/reading/readings.ts";
import { createSessions, type Sessions } from "../src/server/sessions.ts";
import { openPglite } from "../src/server/store/open-pglite.ts";
import { openPostgres } from "../src/server/store/open-postgres.ts";
import { createWeeksAfter } from "../src/server/weeks-after/weeks.ts";

/**
 * What turns are measured against: this program's own HTTP server, with its logs, limits, checks and answers, and in the place of a
 * turn either
 *
 * - `bare`: a transaction of two inserts of the size of a turn's events, or
 * - `kept`: the keeping of a turn that was read and chosen before: sealed, under its key, behind the position that was seen.
 *
 * Prints its address. Arguments: data folder, which of the two.
 */
const [dataDir = "", which = "bare"] = process.argv.slice(2);
const { DATABASE_URL: databaseUrl } = process.env;

/** Turns whose size is used over and over. */
const stepsAtMost = 60;

const opened = await openStore({ dataDir, databaseUrl, automaticBackups: false });
if (opened.type !== "open") throw new Error(opened.type);
const { store } = opened;
const sessions = createSessions(store);
const steps = await sessionOf([
  "人のためになる仕事がしたいんです。",
  "自分はただ部品を作っているだけですから。",
  "うーん、病院の看護師さんでしょうか。夜勤のときに使うと聞きました。",
  "営業はすごいと思います。お客さんから直接ありがとうと言われるので。",
  "検査が終わらないと出荷できないので、次の工程の人は待っているかもしれません。",
  "来週、営業の田中さんに同行させてもらいます。",
]);
const bare = which === "bare" ? await openBare() : null;
const identify = personalIdentity(store);
const unlimited = { requestsPerSecond: 1e6, requestsAtOnce: 1e6, openStreams: 10 };
const app = createApp({
  limits: unlimited,
  streams: createRoom(0),
  log: createLog("info"),
  house: bareHouse,
  ownOrigin: () => "",
  metrics: createMetrics(() => 0),
  traces: null,
  sessions: { ...sessions, take: bare ? bare.take : keptTake() },
  weeks: createWeeksAfter(store, sessions, () => new Date()),
  readings: readingsHere,
  identify,
  now: () => new Date(),
  closing: new AbortController().signal,
  check: store.check,
  serveWeb: (c) => Promise.resolve(c.notFound()),
});
const listening = await listen(app.fetch, 0);
if (listening.type !== "listening") throw new Error(listening.code);
process.stdout.write(`http://127.0.0.1:${listening.port}\n`);
process.once("SIGTERM", () => {
  void listening
    .close()
    .then(() => bare?.close())
    .then(() => store.close())
    .then(() => process.exit());
});

/** The steps of a session, its answers said again and again until it is done. */
async function sessionOf(answers: readonly string[]): Promise<readonly Step[]> {
  const reader = await loadReader("ja");
  let { state } = openSession({ lang: "ja", minutes: 60, seed: 1, today: "2026-11-22" });
  const taken: Step[] = [];
  while (!state.done && taken.length < stepsAtMost) {
    const step = takeTurn([], state, { say: answers[taken.length % answers.length] ?? "" }, reader);
    taken.push(step);
    ({ state } = step);
  }
  return taken;
}

function stepAt(count: number): Step {
  const step = steps[count % steps.length];
  if (!step) throw new Error("no steps");
  return step;
}

/** Keeps one step after the other in whichever session is named. */
function keptTake(): Sessions["take"] {
  const positions = new Map<string, { position: number; count: number }>();
  return async (person, id, input, { key }) => {
    const known = positions.get(id) ?? {
      position: (await store.load(person, id))?.head.position ?? 0,
      count: 0,
    };
    const { events, state } = stepAt(known.count);
    const at = new Date();
    const appended = await store.append(person, {
      session: id,
      expectedPosition: known.position,
      at,
      repliedAt: at,
      events,
      summary: { turn: known.count + 1, elapsedSeconds: state.elapsedSeconds, done: false },
      write: { key, request: JSON.stringify([id, input]) },
    });
    if (appended.type !== "appended") throw new Error(appended.type);
    positions.set(id, { position: appended.position, count: known.count + 1 });
    return { type: "taken", turn: presentTurn(events, state) };
  };
}

async function openBare() {
  const folder = join(dataDir, "bare");
  mkdirSync(folder, { recursive: true });
  const database = await (databaseUrl ? openPostgres(databaseUrl) : openPglite(folder));
  if (database.type !== "open") throw new Error(database.type);
  const { db, close } = database.database;
  await sql`create table if not exists bare (id bigint generated always as identity primary key, body bytea not null)`.execute(
    db,
  );
  let count = 0;
  const take: Sessions["take"] = async () => {
    const { events, state } = stepAt(count++);
    const body = Buffer.from(JSON.stringify(events));
    const half = body.length >> 1;
    await db.transaction().execute(async (transaction) => {
      for (const part of [body.subarray(0, half), body.subarray(half)]) {
        await sql`insert into bare (body) values (${part})`.execute(transaction);
      }
    });
    return { type: "taken", turn: presentTurn(events, state) };
  };
  return { take, close };
}
