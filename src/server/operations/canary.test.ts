import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { z } from "zod";
import { openKeeping } from "../keeping.ts";
import { writeWhole } from "../store/backup/automatic.ts";
import { aDataFolder } from "../store/data-folder.fixture.ts";

/** Words that must be nowhere but in answers to their person: whole, and as an address would carry them. */
const words = ["カナリアの看護師", "CANARYNIGHTSHIFT"] as const;
const canaries = [...new Set([...words, ...words.map(encodeURIComponent)])];

const root = mkdtempSync(join(tmpdir(), "kaname-canary-"));
const strace = "/usr/bin/strace";
afterAll(() => rmSync(root, { recursive: true }));

test(
  "a person's words are in no file and no log, and the program makes no call to anywhere",
  { timeout: 120_000 },
  async () => {
    const dataDir = await aDataFolder();
    const temporary = join(root, "tmp");
    mkdirSync(temporary);
    const calls = join(root, "calls");
    const fixture = [fileURLToPath(new URL("serve.fixture.ts", import.meta.url)), dataDir];
    const traced = existsSync(strace);
    const tracing = ["-f", "-qq", "--seccomp-bpf", "-e", "trace=connect,sendto,sendmsg", "-o", calls];
    const [program, ...parameters] = traced
      ? [strace, ...tracing, process.execPath, ...fixture]
      : [process.execPath, ...fixture];
    const server = spawn(program, parameters, {
      stdio: ["ignore", "pipe", "pipe"],
      env: { PATH: process.env.PATH, TMPDIR: temporary },
    });
    const said: Buffer[] = [];
    server.stderr.on("data", (piece: Buffer) => said.push(piece));
    server.stdout.on("data", (piece: Buffer) => said.push(piece));
    const [url = ""] = await once(createInterface({ input: server.stdout }), "line");

    const call = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
      fetch(`${String(url)}${path}`, {
        method,
        headers: { "idempotency-key": `k${key++}`, "content-type": "application/json", ...headers },
        ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
      });
    let key = 0;
    const { id } = z
      .object({ id: z.string() })
      .parse(await (await call("POST", "/api/v1/sessions", { lang: "ja", minutes: 60 })).json());
    const [japanese, english] = words;
    for (let turn = 0; turn < 12; turn++) {
      const say = `${japanese}さんに${turn}回会いました。${english} です。`;
      expect((await call("POST", `/api/v1/sessions/${id}/turns`, { say })).status).toBe(200);
    }
    await call("PATCH", `/api/v1/sessions/${id}/map`, { op: "add-party", name: japanese, ring: "customer" });
    // Everything that goes wrong, with words in it.
    await call("POST", `/api/v1/sessions/${id}/turns`, `{"say":"${english}`);
    await call("POST", `/api/v1/sessions/${id}/turns`, { say: 7, [japanese]: english });
    await call("GET", `/api/v1/sessions/${encodeURIComponent(japanese)}?word=${english}`);
    await call("GET", `/${encodeURIComponent(japanese)}`);
    await call("POST", "/api/v1/sessions", { lang: english, minutes: 60 }, { "idempotency-key": english });
    for (const path of [`sessions/${id}/record?format=pdf`, `sessions/${id}/record?format=md`, "me/export"]) {
      const answer = Buffer.from(await (await call("GET", `/api/v1/${path}`)).arrayBuffer());
      expect(answer.length).toBeGreaterThan(0);
    }
    const figures = await (await call("GET", "/metrics")).text();
    const keeping = await openKeeping({ dataDir });
    if (keeping.type !== "open") throw new Error(keeping.type);
    await writeWhole(join(dataDir, "running.kaname-backup"), keeping.backup("合言葉"));

    const inFiles = (): readonly string[] =>
      canaries.filter((word) => spawnSync("grep", ["-rqaF", word, dataDir, temporary]).status !== 1);
    // While it runs, with the write-ahead log as it is, and after it stopped.
    expect(inFiles()).toEqual([]);
    const ended = once(server, "exit");
    const stopping = traced
      ? spawnSync("pgrep", ["-P", String(server.pid)], { encoding: "utf8" }).stdout
      : "";
    process.kill(Number(stopping.trim() || server.pid), "SIGTERM");
    await ended;
    expect(inFiles()).toEqual([]);
    const log = Buffer.concat(said).toString("utf8");
    expect(log).toContain("/api/v1/sessions/:id/turns");
    for (const word of [...canaries, id]) {
      expect(log).not.toContain(word);
      expect(figures).not.toContain(word);
    }
    // The looking works: what was put there is found.
    writeFileSync(join(temporary, "planted"), english);
    expect(inFiles()).toEqual([english]);

    if (traced) {
      const outward = readFileSync(calls, "utf8")
        .split("\n")
        .filter((line) => /sa_family=AF_INET6?/.test(line) && !/127\.0\.0\.1|"::1"/.test(line));
      expect(outward).toEqual([]);
    }
    rmSync(dataDir, { recursive: true });
  },
);
