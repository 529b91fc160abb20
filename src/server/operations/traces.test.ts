import { rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { startServer } from "../main.ts";
import { aDataFolder } from "../store/data-folder.fixture.ts";
import { createTraces } from "./traces.ts";

/** What the protocol asks of a span in JSON: ids in hexadecimal, times in nanoseconds as text, an attribute in a typed value. */
const spanSchema = z.strictObject({
  traceId: z.string().regex(/^[0-9a-f]{32}$/),
  spanId: z.string().regex(/^[0-9a-f]{16}$/),
  parentSpanId: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .optional(),
  name: z.string(),
  kind: z.union([z.literal(1), z.literal(2)]),
  startTimeUnixNano: z.string().regex(/^\d{19}$/),
  endTimeUnixNano: z.string().regex(/^\d{19}$/),
  attributes: z.array(
    z.strictObject({
      key: z.string(),
      value: z.union([
        z.strictObject({ stringValue: z.string() }),
        z.strictObject({ intValue: z.number().int() }),
      ]),
    }),
  ),
  status: z.strictObject({ code: z.union([z.literal(0), z.literal(2)]) }),
});
const exportSchema = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({ attributes: z.array(z.unknown()) }),
      scopeSpans: z.array(z.object({ spans: z.array(spanSchema) })),
    }),
  ),
});

const received: { readonly path: string; readonly body: string }[] = [];
let collector: Server;
let endpoint = "";
beforeAll(async () => {
  collector = createServer((incoming, outgoing) => {
    const pieces: Buffer[] = [];
    incoming.on("data", (piece: Buffer) => pieces.push(piece));
    incoming.on("end", () => {
      received.push({ path: incoming.url ?? "", body: Buffer.concat(pieces).toString("utf8") });
      outgoing.end("{}");
    });
  });
  await new Promise<void>((resolve) => collector.listen(0, "127.0.0.1", resolve));
  const address = collector.address();
  if (!address || typeof address === "string") throw new Error("no port");
  endpoint = `http://127.0.0.1:${address.port}`;
});
afterAll(() => collector.close());

test("a session's requests reach the collector with their times, and without a word, an id or an address of it", async () => {
  const dataDir = await aDataFolder();
  const server = await startServer({
    port: 0,
    dataDir,
    mode: "personal",
    traces: { endpoint },
  });
  if (!server.ok) throw new Error(server.failure.en);
  const ask = async (method: string, path: string, body?: unknown) =>
    fetch(`${server.url}${path}`, {
      method,
      headers: { "content-type": "application/json", "idempotency-key": "secret-key-of-a-write" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const started = await ask("POST", "/api/v1/sessions", { lang: "ja", minutes: 60 });
  const { id } = z.object({ id: z.string() }).parse(await started.json());
  await fetch(`${server.url}/api/v1/sessions/${id}/turns`, {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": "k" },
    body: JSON.stringify({ say: "カナリアの看護師さん CANARY" }),
  });
  await ask("GET", "/看護師?word=CANARY");
  await ask("GET", `/api/v1/sessions/${id}?word=CANARY`);
  await server.close();
  rmSync(dataDir, { recursive: true });

  expect(new Set(received.map(({ path }) => path))).toEqual(new Set(["/v1/traces"]));
  const spans = received.flatMap(({ body }) =>
    exportSchema
      .parse(JSON.parse(body))
      .resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((each) => each.spans)),
  );
  const turn = spans.find(({ name }) => name === "POST /api/v1/sessions/:id/turns");
  expect(turn?.attributes).toContainEqual({ key: "http.response.status_code", value: { intValue: 200 } });
  const kept = spans.find(({ name, traceId }) => name === "store.append" && traceId === turn?.traceId);
  expect(kept?.parentSpanId).toBe(turn?.spanId);
  expect(BigInt(kept?.endTimeUnixNano ?? 0)).toBeLessThanOrEqual(BigInt(turn?.endTimeUnixNano ?? 0));
  const all = received.map(({ body }) => body).join("\n");
  for (const secret of ["カナリア", "CANARY", id, "%E7", "看護師", "secret-key-of-a-write"])
    expect(all).not.toContain(secret);
});

test("a collector that is not there costs nobody anything, and what is held for it is bounded", async () => {
  let sent = 0;
  const traces = createTraces({ endpoint: "http://127.0.0.1:9" }, async () => {
    sent++;
    throw new Error("nobody there");
  });
  for (let count = 0; count < 5_000; count++) expect(await traces.spanOf("x", async () => count)).toBe(count);
  await expect(
    traces.spanOf("x", async () => {
      throw new Error("its own");
    }),
  ).rejects.toThrow("its own");
  await traces.close();
  expect(sent).toBeLessThanOrEqual(10);
});
