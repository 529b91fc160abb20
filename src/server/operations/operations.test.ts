import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startDriver, type ServerDriver } from "../server-driver.fixture.ts";
import { startServer } from "../main.ts";
import { aDataFolder } from "../store/data-folder.fixture.ts";
import { createRoom, limitRate, usualLimits } from "./limits.ts";
import { createLog, logRequests } from "./log.ts";

describe("a server looked after", () => {
  let server: ServerDriver;
  beforeAll(async () => {
    server = await startDriver({ metrics: true, limits: { ...usualLimits, openStreams: 2 } });
  });
  afterAll(() => server.stop());

  test("says what it is ready for", async () => {
    const response = await server.call("GET", "/readyz");
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      status: "ready",
      checks: { write: "ok", migrations: "ok", disk: "ok" },
    });
  });

  test("gives figures by pattern of address, and no words, ids or names", async () => {
    const { id } = await server.open();
    await server.say(id, "夜勤の看護師さん NIGHTSHIFT");
    const text = await (await server.call("GET", "/metrics")).text();
    expect(text).toContain(
      'kaname_http_request_seconds_count{method="POST",route="/api/v1/sessions/:id/turns",status="200"} 1',
    );
    for (const secret of [id, "看護師", "NIGHTSHIFT"]) expect(text).not.toContain(secret);
  });

  test("opens as many streams as there is room for, and one more when one was left", async () => {
    const { id } = await server.open();
    const path = `http://127.0.0.1:${server.port}/api/v1/sessions/${id}/events`;
    const aborts = [new AbortController(), new AbortController()];
    for (const { signal } of aborts) expect((await fetch(path, { signal })).status).toBe(200);
    const full = await server.call("GET", `/api/v1/sessions/${id}/events`);
    expect(await server.problem(full)).toMatchObject({
      type: "urn:kaname:problem:too-many-streams",
      status: 429,
    });
    for (const abort of aborts) abort.abort();
    await expect
      .poll(async () => {
        const abort = new AbortController();
        const { status } = await fetch(path, { signal: abort.signal });
        abort.abort();
        return status;
      })
      .toBe(200);
  });
});

test("figures are there only when asked for", async () => {
  const server = await startDriver();
  expect((await server.call("GET", "/metrics")).status).toBe(404);
  await server.stop();
});

test("a stop with open streams ends them, takes under ten seconds, and leaves nothing locked", async () => {
  const dataDir = await aDataFolder();
  const started = await startServer({ port: 0, dataDir, mode: "personal" });
  if (!started.ok) throw new Error(started.failure.en);
  const headers = { "idempotency-key": "k", "content-type": "application/json" };
  const body = JSON.stringify({ lang: "ja", minutes: 60 });
  const opened = await fetch(`${started.url}/api/v1/sessions`, { method: "POST", headers, body });
  const { id } = await opened.json();
  const streams = await Promise.all(
    Array.from({ length: 20 }, () => fetch(`${started.url}/api/v1/sessions/${id}/events`)),
  );
  const ends = streams.map((stream) => stream.text());
  const began = performance.now();
  await started.close();
  expect(performance.now() - began).toBeLessThan(10_000);
  for (const text of await Promise.all(ends)) expect(text).toContain("event: turn");
  const again = await startServer({ port: 0, dataDir, mode: "personal" });
  expect(again.ok).toBe(true);
  if (again.ok) await again.close();
  rmSync(dataDir, { recursive: true });
});

describe("the rate", () => {
  test("lets a burst through, then as much as comes back with time, for each address apart", async () => {
    let ms = 0;
    const app = new Hono();
    const limits = { requestsPerSecond: 2, requestsAtOnce: 3, openStreams: 1 };
    app.use(
      limitRate(
        limits,
        () => ms,
        (c) => c.req.header("x-address") ?? "",
      ),
    );
    app.get("/", (c) => c.text("in"));
    const ask = async (address: string) => {
      const response = await app.request("/", { headers: { "x-address": address } });
      return response.status;
    };
    expect([await ask("a"), await ask("a"), await ask("a"), await ask("a")]).toEqual([200, 200, 200, 429]);
    expect(await ask("b")).toBe(200);
    ms += 500;
    expect([await ask("a"), await ask("a")]).toEqual([200, 429]);
    ms += 60_000;
    expect([await ask("a"), await ask("a"), await ask("a"), await ask("a")]).toEqual([200, 200, 200, 429]);
  });

  test("leaving twice gives one place back", () => {
    const room = createRoom(1);
    const leave = room.enter();
    expect(room.enter()).toBeNull();
    leave?.();
    leave?.();
    expect(room.size()).toBe(0);
  });
});

test("the log names a request by its pattern and never what was asked", async () => {
  const lines: string[] = [];
  const log = createLog("info", { write: (line) => lines.push(line) });
  const app = new Hono();
  app.use(logRequests(log));
  app.get("/api/v1/sessions/:id", (c) => c.text("x"));
  await app.request("/api/v1/sessions/secret-id?word=看護師");
  await app.request("/看護師");
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { method: "GET", route: "/api/v1/sessions/:id", status: 200 },
    { method: "GET", route: "page", status: 404 },
  ]);
  expect(lines.join("")).not.toMatch(/看護師|secret-id|%E7/);
});

const mount = mkdtempSync(join(tmpdir(), "kaname-full-"));
const canMount = spawnSync("mount", ["-t", "tmpfs", "-o", "size=160m", "tmpfs", mount]).status === 0;
afterAll(() => {
  if (canMount) spawnSync("umount", [mount]);
  rmSync(mount, { recursive: true });
});

// Needs to be root, to have a disk that can be filled.
test.runIf(canMount)(
  "a full disk is said, acknowledges nothing, and takes turns again once there is room",
  async () => {
    const dataDir = join(mount, "data");
    mkdirSync(dataDir);
    spawnSync("cp", ["-r", `${await aDataFolder()}/.`, dataDir]);
    const started = await startServer({ port: 0, dataDir, mode: "personal" });
    if (!started.ok) throw new Error(started.failure.en);
    let key = 0;
    const post = async (path: string, body: unknown) =>
      fetch(`${started.url}/api/v1${path}`, {
        method: "POST",
        headers: { "idempotency-key": `k${key++}`, "content-type": "application/json" },
        body: JSON.stringify(body),
      });
    const { id } = await (await post("/sessions", { lang: "en", minutes: 60 })).json();
    const filler = join(mount, "filler");
    spawnSync("dd", ["if=/dev/zero", `of=${filler}`, "bs=1M"]);
    expect((await fetch(`${started.url}/readyz`)).status).toBe(503);
    const long = `It is about the night shift. ${"And then again. ".repeat(500)}`;
    let acknowledged = 0;
    let refused: Response | null = null;
    for (let turn = 0; turn < 400 && !refused; turn++) {
      const response = await post(`/sessions/${id}/turns`, { say: long });
      if (response.status === 200) acknowledged++;
      else refused = response;
    }
    expect(refused?.status).toBe(503);
    expect(await refused?.json()).toMatchObject({ type: "urn:kaname:problem:storage-unavailable" });
    rmSync(filler);
    await expect
      .poll(async () => (await post(`/sessions/${id}/turns`, { say: "Room again." })).status)
      .toBe(200);
    const session = await (await fetch(`${started.url}/api/v1/sessions/${id}`)).json();
    expect(session.turns).toBeGreaterThan(acknowledged);
    await started.close();
  },
);

test.runIf(canMount)(
  "a disk that is full at the start is said in a sentence, also where nothing was kept yet",
  async () => {
    const dataDir = join(mount, "started-full");
    mkdirSync(dataDir);
    spawnSync("cp", ["-r", `${await aDataFolder()}/.`, dataDir]);
    const filler = join(mount, "filler");
    spawnSync("dd", ["if=/dev/zero", `of=${filler}`, "bs=64k"]);
    for (const folder of [dataDir, join(mount, "new")]) {
      const started = await startServer({ port: 0, dataDir: folder, mode: "personal" });
      expect(started).toMatchObject({ ok: false, failure: { type: "data-folder-unusable" } });
      if (!started.ok) expect(started.failure.en).toContain("full");
    }
    rmSync(filler);
    const started = await startServer({ port: 0, dataDir, mode: "personal" });
    expect(started.ok).toBe(true);
    if (started.ok) await started.close();
  },
);
