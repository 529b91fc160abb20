import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import { startServer } from "../src/server/index.ts";
import { openPglite } from "../src/server/store/open-pglite.ts";
import { median } from "./median.ts";

/** What a turn costs from request to answer, durably kept, one at a time. Milliseconds are medians. */
export type HttpFigures = {
  readonly turnJaMs: number;
  readonly turnEnMs: number;
  /** Two rows of the same size in one durable transaction, on the same database. */
  readonly bareTransactionMs: number;
  /** The slower of the two turns over the bare transaction. */
  readonly ratio: number;
};

const turns = 60;
/** The first answers load a dictionary and warm the compiler up. */
const warmUpTurns = 10;
const bareTransactions = 200;

/** Measures over real HTTP on loopback and the embedded database, in a folder that goes with it. */
export async function measureHttp(): Promise<HttpFigures> {
  const dataDir = mkdtempSync(join(tmpdir(), "kaname-bench-"));
  try {
    const [turnJaMs, turnEnMs] = await measureTurns(dataDir);
    const bareTransactionMs = await measureBareTransactions(dataDir);
    const ratio = Math.max(turnJaMs, turnEnMs) / bareTransactionMs;
    return { turnJaMs, turnEnMs, bareTransactionMs, ratio };
  } finally {
    rmSync(dataDir, { recursive: true });
  }
}

const sayings = {
  ja: [
    "人のためになる仕事がしたいんです。",
    "自分はただ部品を作っているだけですから。",
    "うーん、病院の看護師さんでしょうか。夜勤のときに使うと聞きました。",
    "営業はすごいと思います。お客さんから直接ありがとうと言われるので。",
    "来週、営業の田中さんに同行させてもらいます。",
  ],
  en: [
    "I want a job that helps people.",
    "I just make parts, that is all.",
    "Maybe the nurses in the hospital. They use it on night shifts.",
    "Sales is different, customers thank them directly.",
    "Next week I will ask Tanaka from sales to take me along.",
  ],
} as const;

async function measureTurns(dataDir: string): Promise<readonly [number, number]> {
  const server = await startServer({ port: 0, dataDir, mode: "personal" });
  if (!server.ok) throw new Error(server.failure.en);
  const post = async (path: string, body: unknown): Promise<unknown> => {
    const response = await fetch(`${server.url}/api/v1${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", "idempotency-key": randomUUID() },
      body: JSON.stringify(body),
    });
    const answer: unknown = await response.json();
    if (!response.ok) throw new Error(`${response.status} ${JSON.stringify(answer)}`);
    return answer;
  };
  const measure = async (lang: "ja" | "en"): Promise<number> => {
    const started = await post("/sessions", { lang, minutes: 60 });
    if (typeof started !== "object" || started === null || !("id" in started)) throw new Error("no session");
    const times: number[] = [];
    for (let turn = 0; turn < warmUpTurns + turns; turn++) {
      const say = sayings[lang][turn % sayings[lang].length];
      const began = performance.now();
      await post(`/sessions/${String(started.id)}/turns`, { say });
      if (turn >= warmUpTurns) times.push(performance.now() - began);
    }
    return median(times);
  };
  const figures = [await measure("ja"), await measure("en")] as const;
  await server.close();
  return figures;
}

async function measureBareTransactions(dataDir: string): Promise<number> {
  const opened = await openPglite(dataDir);
  if (opened.type !== "open") throw new Error(opened.type);
  const { db, close } = opened.database;
  await sql`create table bare (seq integer primary key, body bytea not null)`.execute(db);
  const body = Buffer.alloc(1_000, 1);
  const times: number[] = [];
  for (let index = 0; index < bareTransactions; index++) {
    const began = performance.now();
    await db.transaction().execute(async (transaction) => {
      for (const half of [0, 1]) {
        await sql`insert into bare values (${index * 2 + half}, ${body})`.execute(transaction);
      }
    });
    times.push(performance.now() - began);
  }
  await close();
  return median(times);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { turnJaMs, turnEnMs, bareTransactionMs, ratio } = await measureHttp();
  const ms = (figure: number): string => `${figure.toFixed(1)} ms`;
  console.log(`turn over HTTP, durable   ja ${ms(turnJaMs)}   en ${ms(turnEnMs)}   (medians of ${turns})`);
  console.log(`bare two-insert commit       ${ms(bareTransactionMs)}   ratio ${ratio.toFixed(1)}`);
}
