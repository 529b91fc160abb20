import { spawn, type ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { z } from "zod";
import { aDataFolder } from "./data-folder.fixture.ts";

const dataDir = await aDataFolder();
const sign = join(dataDir, "sync-fails");
const server = fileURLToPath(new URL("../operations/serve.fixture.ts", import.meta.url));
const failing = new URL("./failing-sync.fixture.ts", import.meta.url).href;
let child: ChildProcess | null = null;
afterAll(() => {
  child?.kill("SIGKILL");
  rmSync(dataDir, { recursive: true });
});

/** Recovery on a slow machine. */
const recoversWithinMs = 60_000;

test(
  "a sync that fails acknowledges nothing; the program stays up, and goes on by itself when the disk does",
  { timeout: 3 * recoversWithinMs },
  async () => {
    const started = spawn(process.execPath, ["--import", failing, server, dataDir], {
      stdio: ["ignore", "pipe", "ignore"],
      env: { PATH: process.env.PATH, KANAME_TEST_SYNC_FAILS: sign },
    });
    child = started;
    const [url = ""] = await once(createInterface({ input: started.stdout }), "line");
    const post = (path: string, body: unknown, key: string) =>
      fetch(`${String(url)}/api/v1${path}`, {
        method: "POST",
        headers: { "idempotency-key": key, "content-type": "application/json" },
        body: JSON.stringify(body),
      });
    const opened = await post("/sessions", { lang: "ja", minutes: 60 }, randomUUID());
    const { id } = z.object({ id: z.string() }).parse(await opened.json());
    const say = (text: string, key: string) => post(`/sessions/${id}/turns`, { say: text }, key);
    expect((await say("夜勤のことです。", randomUUID())).status).toBe(200);

    writeFileSync(sign, "");
    const keys = [randomUUID(), randomUUID()];
    for (const key of keys) {
      const refused = await say(`書けないはずの文 ${key}`, key);
      expect(refused.status).toBe(503);
      expect(await refused.json()).toMatchObject({ type: "urn:kaname:problem:storage-unavailable" });
    }
    expect((await fetch(`${String(url)}/livez`)).status).toBe(200);
    expect((await fetch(`${String(url)}/readyz`)).status).toBe(503);
    expect((await fetch(`${String(url)}/api/v1/sessions/${id}`)).status).toBe(503);

    rmSync(sign);
    // Sent again, as a page does: each is there once, whether or not its first sending got into the log.
    for (const key of keys) {
      await expect
        .poll(async () => (await say(`書けないはずの文 ${key}`, key)).status, { timeout: recoversWithinMs })
        .toBe(200);
    }
    const session = z
      .object({ exchanges: z.array(z.object({ said: z.string().nullable() })) })
      .parse(await (await fetch(`${String(url)}/api/v1/sessions/${id}`)).json());
    const said = session.exchanges.flatMap((exchange) => (exchange.said === null ? [] : [exchange.said]));
    for (const key of keys) expect(said.filter((text) => text.includes(key))).toHaveLength(1);
    expect(said).toHaveLength(1 + keys.length);
    const ended = once(started, "exit");
    started.kill("SIGTERM");
    expect((await ended)[0]).toBe(0);
    child = null;
  },
);
