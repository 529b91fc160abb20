import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { recordSchema, sessionListSchema } from "../api/index.ts";
import { startDriver, type ServerDriver } from "./server-driver.fixture.ts";

let server: ServerDriver;
beforeAll(async () => {
  server = await startDriver();
});
afterAll(() => server.stop());

describe("a session", () => {
  test("opens, goes on and can be resumed as it stands", async () => {
    const { id, turn } = await server.open();
    expect(turn).toMatchObject({ type: "turn", n: 0, done: false });
    const first = await server.say(id, "人のためになる仕事がしたいんです。");
    const second = await server.say(id, "自分はただ部品を作っているだけなので。");
    expect([first.n, second.n]).toEqual([1, 2]);
    const session = await server.read(id);
    expect(session).toMatchObject({ id, lang: "ja", minutes: 30, done: false, turns: 2 });
    expect(session.exchanges.map(({ said }) => said)).toEqual([
      null,
      "人のためになる仕事がしたいんです。",
      "自分はただ部品を作っているだけなので。",
    ]);
    expect(session.exchanges.map((exchange) => exchange.turn)).toEqual([turn, first, second]);
  });

  test("takes a turn back, and stands as before", async () => {
    const { id } = await server.open();
    const first = await server.say(id, "人の役に立ちたいです。");
    await server.say(id, "やっぱり違うかも。");
    const response = await server.call("POST", `/api/v1/sessions/${id}/turns`, { body: { do: "back" } });
    expect(await response.json()).toMatchObject({ text: first.text });
    const after = await server.say(id, "作っているだけなんです。");
    const said = (await server.read(id)).exchanges.map((exchange) => exchange.said);
    expect(said).toEqual([null, "人の役に立ちたいです。", "作っているだけなんです。"]);
    expect(after.done).toBe(false);
  });

  test("has an earlier answer said otherwise, after a look at what that changes", async () => {
    const { id } = await server.open();
    await server.say(id, "人の役に立ちたいです。");
    const last = await server.say(id, "作っているだけなんです。");
    const body = { turn: 1, say: "営業部の人の役に立ちたいです。" };
    const address = `/api/v1/sessions/${id}/revisions`;
    const preview = await server.call("POST", `${address}/preview`, { body });
    expect(await preview.json()).toMatchObject({ unplaced: [], parties: { removed: [] } });
    expect((await server.read(id)).turns).toBe(2);
    const stale = await server.call("POST", address, { body, headers: { "if-match": '"1"' } });
    expect(stale.status).toBe(409);
    const revised = await server.call("POST", address, { body, headers: { "if-match": `"${last.n}"` } });
    expect(revised.status).toBe(200);
    const said = (await server.read(id)).exchanges.map((exchange) => exchange.said);
    expect(said).toEqual([null, body.say, "作っているだけなんです。"]);
    const nowhere = await server.call("POST", `${address}/preview`, { body: { ...body, turn: 99 } });
    expect(nowhere.status).toBe(422);
  });

  test("is listed newest first, page by page", async () => {
    const older = await server.open();
    const newer = await server.open("en");
    const first = await server.call("GET", "/api/v1/sessions?limit=1");
    const page = sessionListSchema.parse(await first.json());
    expect(page.sessions).toMatchObject([{ id: newer.id, lang: "en" }]);
    const second = await server.call("GET", `/api/v1/sessions?limit=1&cursor=${page.next}`);
    expect(sessionListSchema.parse(await second.json()).sessions).toMatchObject([{ id: older.id }]);
  });

  test("lets the person correct the map and the record", async () => {
    const { id } = await server.open();
    const add = { op: "add-party", name: "夜勤の看護師さん", ring: "customer" };
    const response = await server.call("PATCH", `/api/v1/sessions/${id}/map`, { body: add });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ map: { parties: [{ name: "夜勤の看護師さん" }] } });
    const record = await server.call("GET", `/api/v1/sessions/${id}/record`);
    expect(recordSchema.parse(await record.json()).map.parties).toHaveLength(1);
    const nowhere = await server.call("PATCH", `/api/v1/sessions/${id}/record`, {
      body: { op: "strike", line: "none" },
    });
    expect(await server.problem(nowhere)).toMatchObject({ type: "urn:kaname:problem:nothing-to-correct" });
  });

  test("that is not there is a 404 in the reader's language", async () => {
    for (const [header, title] of [
      ["en-GB,en;q=0.9,ja;q=0.8", "There is no such session"],
      ["fr, ja;q=0.5, en;q=0.4", "その記録は見つかりません"],
    ] as const) {
      const response = await server.call("GET", "/api/v1/sessions/none", {
        headers: { "accept-language": header },
      });
      expect(await server.problem(response)).toMatchObject({ status: 404, title });
    }
  });
});

test("a correction of the map is undone, and what was struck is shown to be restored", async () => {
  const { id } = await server.open();
  const correct = async (body: object) =>
    (await server.call("PATCH", `/api/v1/sessions/${id}/map`, { body })).json();
  await correct({ op: "add-party", name: "営業部", ring: "department" });
  await correct({ op: "strike-party", party: "p1" });
  expect(await server.read(id)).toMatchObject({
    undoable: 2,
    struck: { parties: [{ id: "p1", name: "営業部" }] },
  });
  expect(await correct({ op: "undo" })).toMatchObject({ map: { parties: [{ id: "p1" }] } });
  await correct({ op: "undo" });
  expect(await correct({ op: "undo" })).toMatchObject({ type: "urn:kaname:problem:nothing-to-correct" });
  expect((await server.read(id)).map.parties).toEqual([]);
});

describe("a write", () => {
  test("sent again with its key gets the first answer and adds nothing", async () => {
    const key = { "idempotency-key": randomUUID() };
    const { id } = await server.open();
    const first = await server.say(id, "部品を作っています。", key);
    await server.say(id, "それだけです。");
    expect(await server.say(id, "部品を作っています。", key)).toEqual(first);
    expect((await server.read(id)).exchanges).toHaveLength(3);

    const start = { body: { lang: "ja", minutes: 60 }, headers: { "idempotency-key": randomUUID() } };
    const started = await server.call("POST", "/api/v1/sessions", start);
    const again = await server.call("POST", "/api/v1/sessions", start);
    expect(await again.json()).toEqual(await started.json());
  });

  test("needs a key, and a new one for new content", async () => {
    const { id } = await server.open();
    const turns = `/api/v1/sessions/${id}/turns`;
    const missing = await server.call("POST", turns, {
      body: { say: "x" },
      headers: { "idempotency-key": "" },
    });
    expect(await server.problem(missing)).toMatchObject({
      type: "urn:kaname:problem:idempotency-key-missing",
      status: 400,
      contentType: "application/problem+json; charset=utf-8",
    });
    const headers = { "idempotency-key": randomUUID() };
    await server.say(id, "ひとつ", headers);
    const reused = await server.call("POST", turns, { body: { say: "ふたつ" }, headers });
    expect(await server.problem(reused)).toMatchObject({
      type: "urn:kaname:problem:idempotency-key-reused",
      status: 422,
    });
  });

  test("to a session that has moved on is a conflict, and nothing is lost", async () => {
    const { id } = await server.open();
    await server.say(id, "先に進みました。", { "if-match": '"0"' });
    const late = await server.call("POST", `/api/v1/sessions/${id}/turns`, {
      body: { say: "あとから" },
      headers: { "if-match": '"0"' },
    });
    expect(await server.problem(late)).toMatchObject({
      type: "urn:kaname:problem:session-moved-on",
      status: 409,
    });
    expect((await server.read(id)).exchanges).toHaveLength(2);
  });

  test("of several answers to one turn, one is taken", async () => {
    const { id } = await server.open();
    const statuses = await Promise.all(
      ["一", "二", "三"].map(async (say) => {
        const response = await server.call("POST", `/api/v1/sessions/${id}/turns`, {
          body: { say },
          headers: { "if-match": '"0"' },
        });
        return response.status;
      }),
    );
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(2);
  });

  test.each([
    ["no JSON", "{", {}, 400, "malformed-json"],
    ["no body", "", {}, 400, "malformed-json"],
    [
      "a form",
      "say=x",
      { "content-type": "application/x-www-form-urlencoded" },
      415,
      "unsupported-media-type",
    ],
    ["an unknown act", { do: "dance" }, {}, 400, "invalid-request"],
    ["a long text", { say: "あ".repeat(10_001) }, {}, 413, "too-large"],
    ["a huge body", { say: "あ".repeat(100_000) }, {}, 413, "too-large"],
  ])("with %s is refused with a problem", async (_name, body, headers, status, type) => {
    const { id } = await server.open();
    const response = await server.call("POST", `/api/v1/sessions/${id}/turns`, { body, headers });
    expect(await server.problem(response)).toMatchObject({ status, type: `urn:kaname:problem:${type}` });
  });

  test("that does not fit is named by place, never by its words", async () => {
    const { id } = await server.open();
    const body = { rate: { presence: [1, 99], contribution: ["秘密の言葉", 2], acknowledgement: [1, 2] } };
    const response = await server.call("POST", `/api/v1/sessions/${id}/turns`, { body });
    const text = await response.text();
    expect(response.status).toBe(400);
    expect(text).not.toContain("秘密の言葉");
  });
});

describe("live events", () => {
  test("arrive as they happen and resume after the last one seen", async () => {
    const { id } = await server.open();
    const stream = await listen(id);
    expect(await stream.next()).toMatchObject({ event: "turn", data: { n: 0 } });
    const turn = await server.say(id, "部品を作っています。");
    const second = await stream.next();
    expect(second).toMatchObject({ event: "turn", data: turn });
    await server.call("PATCH", `/api/v1/sessions/${id}/map`, {
      body: { op: "add-party", name: "営業部", ring: "department" },
    });
    expect(await stream.next()).toMatchObject({ event: "map", data: { map: { parties: [{}] } } });
    await stream.stop();

    const fromNow = await listen(id, {}, "?from=now");
    const third = await server.say(id, "営業部の人に渡します。");
    expect(await fromNow.next()).toMatchObject({ event: "turn", data: { n: third.n } });
    await fromNow.stop();

    const resumed = await listen(id, { "last-event-id": String(second.id) });
    expect(await resumed.next()).toMatchObject({ event: "map" });
    await resumed.stop();
  });
});

describe("my data", () => {
  test("comes whole in one archive and goes at once", async () => {
    const own = await startDriver();
    const { id } = await own.open();
    await own.say(id, "人の役に立ちたいです。");
    const archive = Buffer.from(await (await own.call("GET", "/api/v1/me/export")).arrayBuffer());
    expect(archive.subarray(0, 4).toString("latin1")).toBe("PK\x03\x04");
    expect(archive.includes(`${id}/events.ndjson`)).toBe(true);
    const key = { "idempotency-key": randomUUID() };
    for (const time of ["first", "again"]) {
      expect((await own.call("DELETE", "/api/v1/me", { headers: key })).status, time).toBe(204);
    }
    expect((await own.call("GET", `/api/v1/sessions/${id}`)).status).toBe(404);
    expect(await (await own.call("GET", "/api/v1/sessions")).json()).toEqual({ sessions: [], next: null });
    // There is a fresh start behind it.
    expect((await own.open()).turn.n).toBe(0);
    await own.stop();
  });
});

async function listen(id: string, headers: Record<string, string> = {}, query = "") {
  const abort = new AbortController();
  const response = await fetch(`http://127.0.0.1:${server.port}/api/v1/sessions/${id}/events${query}`, {
    headers,
    signal: abort.signal,
  });
  const reader = (response.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream()).getReader();
  let buffer = "";
  return {
    next: async () => {
      while (!buffer.includes("\n\n")) {
        const { value, done } = await reader.read();
        if (done) throw new Error("the stream ended");
        buffer += value;
      }
      const [message = "", ...rest] = buffer.split("\n\n");
      buffer = rest.join("\n\n");
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(message)?.[1] ?? "";
      const data: unknown = JSON.parse(field("data"));
      return { id: Number(field("id")), event: field("event"), data };
    },
    stop: async () => {
      abort.abort();
      await reader.cancel().catch(() => {});
    },
  };
}
