/** The program as people run it: how soon it answers and how much memory it holds. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { readCorpus } from "./reading.ts";

export type RunningFigures = {
  /** From the start of `kaname talk --json` to its opening line. */
  readonly talkOpensMs: number;
  /** From the start of `kaname serve` on a new data folder to its ready line, pages already built. */
  readonly serveReadyMs: number;
  /** The same on a folder that is there. */
  readonly serveReadyAgainMs: number;
  /** Memory of the server when it just said that it is ready: what starting took is not given back yet. */
  readonly serverReadyMb: number;
  /** The same at rest, and after a session of `turns` Japanese answers. */
  readonly serverRestMb: number;
  readonly serverAfterSessionMb: number;
};

const program = fileURLToPath(new URL("../bin/kaname.js", import.meta.url));
const turns = 40;
/** After it a server that nobody asks anything has given back what starting took. */
const restsAfterMs = 10_000;

export async function measureRunning(): Promise<RunningFigures> {
  const data = mkdtempSync(join(tmpdir(), "kaname-bench-"));
  try {
    const talk = await start(["talk", "--json"]);
    await stop(talk.child);
    const serve = ["serve", "--port", "0", "--data", data];
    const first = await start(serve);
    await stop(first.child);
    const again = await start(serve);
    const serverReadyMb = residentMb(again.child);
    await wait(restsAfterMs);
    const serverRestMb = residentMb(again.child);
    await holdSession(again.line.replace(/^.* at /, ""));
    const serverAfterSessionMb = residentMb(again.child);
    await stop(again.child);
    return {
      talkOpensMs: talk.ms,
      serveReadyMs: first.ms,
      serveReadyAgainMs: again.ms,
      serverReadyMb,
      serverRestMb,
      serverAfterSessionMb,
    };
  } finally {
    rmSync(data, { recursive: true });
  }
}

/** Starts the program and waits for its first line. */
async function start(
  args: readonly string[],
): Promise<{ readonly child: ChildProcess; readonly line: string; readonly ms: number }> {
  const began = performance.now();
  const child = spawn(process.execPath, [program, ...args], { stdio: ["pipe", "pipe", "inherit"] });
  const line = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).once("line", resolve);
    child.once("exit", (code) => reject(new Error(`${args[0]} ended with ${code}`)));
  });
  return { child, line, ms: performance.now() - began };
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
}

function residentMb({ pid }: ChildProcess): number {
  return Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) / 1024;
}

async function holdSession(url: string): Promise<void> {
  const post = async (path: string, body: unknown): Promise<unknown> => {
    const headers = { "content-type": "application/json", "idempotency-key": randomUUID() };
    const response = await fetch(`${url}/api/v1${path}`, {
      method: "POST",
      headers,
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response.json();
  };
  const session = await post("/sessions", { lang: "ja", minutes: 60 });
  if (typeof session !== "object" || session === null || !("id" in session)) throw new Error("no session");
  const path = `/sessions/${String(session.id)}/turns`;
  for (const { text } of readCorpus("ja", "dev").slice(0, turns)) await post(path, { say: text });
}
