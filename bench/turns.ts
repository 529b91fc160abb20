/**
 * Turns under load, over HTTP on loopback, each durably kept: 50 sessions are open at once, in Japanese and, in a second round, in
 * English, with answers that differ in length and in what is read from them. Two kinds of load:
 *
 * - `paced` asks what a person waits when the wanted number of turns a second comes by chance from 50 sessions (150 on the
 *   embedded database, 300 on a server). This is the figure for "p95 at 50 sessions at once".
 * - `flatOut` asks for the most there is: every session sends its next turn the moment the last is answered.
 *
 * Beside them, flat out in the same run, with the same requests through the same HTTP server with its checks, logs and answers, on the
 * same kind of database (`bare-server.ts`):
 *
 * - `bare`: a transaction of two inserts instead of the turn;
 * - `kept`: a turn that was read and chosen before, sealed and kept as every turn is.
 *
 * `keptRatio` is what keeping a turn safe costs against `bare`, `ratio` what a whole Japanese turn does: it also reads a sentence and
 * chooses an answer, for which there is nothing in `bare`. Client, server and database share this machine's cores.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { startServer as startPostgres } from "../tests/postgres/throw-away-server.ts";
import { flatOut, paced, type Load } from "./load.ts";
import { post } from "./post.ts";
import { startProcess } from "./server-process.ts";

export type TurnsFigures = {
  readonly pacedJa: Load;
  readonly pacedEn: Load;
  readonly flatOutJa: Load;
  readonly flatOutEn: Load;
  readonly bare: Load;
  readonly kept: Load;
  /** `kept` over `bare`, and whole turns over `bare`. */
  readonly keptRatio: number;
  readonly ratio: number;
  /** Streams that were open at once and heard of a turn, of 500. */
  readonly streams: number;
};

const sessions = 50;
const measureMs = 6_000;
/** Dictionary, compiler and caches are warm after this, on a slow machine too. */
const warmUpMs = 4_000;
const streams = 500;
/** How long a stream may take to tell of a turn. */
const hearsWithinMs = 10_000;
/** Turns a second that are wanted. */
const wanted = { embedded: 150, postgres: 300 } as const;

const says = {
  ja: [
    "人のためになる仕事がしたいんです。",
    "自分はただ部品を作っているだけですから。",
    "うーん、病院の看護師さんでしょうか。夜勤のときに使うと聞きました。",
    "はい。",
    "営業はすごいと思います。お客さんから直接ありがとうと言われるので。",
    "検査が終わらないと出荷できないので、次の工程の人は待っているかもしれません。",
    "来週、営業の田中さんに同行させてもらいます。",
  ],
  en: [
    "I want a job that helps people.",
    "I just make parts, that is all.",
    "Maybe the nurses in the hospital. They use it on night shifts.",
    "Yes.",
    "Sales is different, customers thank them directly.",
    "Nothing ships until we have checked it, so the next team may be waiting for us.",
    "Next week I will ask Tanaka from sales to take me along.",
  ],
} as const;

/** Measures one kind of database. */
export async function measureTurns(kind: "embedded" | "postgres"): Promise<TurnsFigures | "not-installed"> {
  const root = mkdtempSync(join(tmpdir(), "kaname-bench-turns-"));
  try {
    if (kind === "embedded") return await measure(root, wanted.embedded);
    const server = await startPostgres();
    if (server === "not-installed") return server;
    try {
      return await measure(root, wanted.postgres, server.url);
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(root, { recursive: true });
  }
}

async function measure(root: string, perSecond: number, databaseUrl?: string): Promise<TurnsFigures> {
  const fixture = "../src/server/operations/serve.fixture.ts";
  const server = await startProcess(fixture, [join(root, "turns")], databaseUrl);
  const ja = await openSessions(server.url, "ja");
  const en = await openSessions(server.url, "en");
  const pace = { perSecond, forMs: measureMs };
  await flatOut(sessions, warmUpMs, ja.say);
  const pacedJa = await paced(sessions, pace, ja.say);
  const flatOutJa = await flatOut(sessions, measureMs, ja.say);
  await flatOut(sessions, warmUpMs, en.say);
  const pacedEn = await paced(sessions, pace, en.say);
  const flatOutEn = await flatOut(sessions, measureMs, en.say);
  const heard = await openStreams(server.url, ja.ids);
  await server.stop();
  const beside = async (which: "bare" | "kept"): Promise<Load> => {
    const instead = await startProcess("bare-server.ts", [join(root, "turns"), which], databaseUrl);
    const { say } = await openSessions(instead.url, "ja");
    await flatOut(sessions, warmUpMs, say);
    const load = await flatOut(sessions, measureMs, say);
    await instead.stop();
    return load;
  };
  const bare = await beside("bare");
  const kept = await beside("kept");
  const keptRatio = kept.perSecond / bare.perSecond;
  const ratio = flatOutJa.perSecond / bare.perSecond;
  return { pacedJa, pacedEn, flatOutJa, flatOutEn, bare, kept, keptRatio, ratio, streams: heard };
}

const startedSchema = z.object({ id: z.string() });

async function openSessions(url: string, lang: "ja" | "en") {
  const opened = await Promise.all(
    Array.from({ length: sessions }, () => post(`${url}/api/v1/sessions`, { lang, minutes: 60 })),
  );
  const ids = opened.map((text) => startedSchema.parse(JSON.parse(text)).id);
  const said = ids.map(() => 0);
  const last: Promise<unknown>[] = ids.map(() => Promise.resolve());
  const say = async (writer: number): Promise<void> => {
    const count = (said[writer] ?? 0) + 1;
    said[writer] = count;
    // Nobody answers a question that they have not read; waiting for it counts.
    const answered = (last[writer] ?? Promise.resolve()).then(() =>
      // Not all at the same place of their talk.
      post(`${url}/api/v1/sessions/${ids[writer]}/turns`, {
        say: says[lang][(writer + count) % says[lang].length],
      }),
    );
    last[writer] = answered;
    await answered;
  };
  return { ids, say };
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
  const limit = new Promise<0>((resolve) => setTimeout(() => resolve(0), hearsWithinMs).unref());
  const counts = await Promise.all(heard.map((each) => Promise.race([each, limit])));
  abort.abort();
  await Promise.allSettled(heard);
  return counts.reduce<number>((sum, count) => sum + count, 0);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const kind of ["embedded", "postgres"] as const)
    console.log(kind, JSON.stringify(await measureTurns(kind), null, 2));
}
