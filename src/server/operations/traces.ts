import { AsyncLocalStorage } from "node:async_hooks";
import { randomBytes } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { createMiddleware } from "hono/factory";
import { version } from "../version.ts";
import { patternOf } from "./log.ts";

export type TraceSettings = {
  /** A collector that speaks OTLP over HTTP (`http://localhost:4318`); `/v1/traces` is put behind it. */
  readonly endpoint: string;
  /** As which the collector knows this program. */
  readonly serviceName?: string | undefined;
};

/**
 * OpenTelemetry traces, off unless a collector was named: how long each request took, and how much of it the store. A span knows
 * patterns and names of operations; it has no field into which a word, an id or an address could get.
 */
export type Traces = {
  readonly traceRequests: MiddlewareHandler;
  /** Work inside of a request, as a span of its own. */
  readonly spanOf: <Result>(name: string, work: () => Promise<Result>) => Promise<Result>;
  /** Sends what is left, if the collector takes it quickly. */
  readonly close: () => Promise<void>;
};

type Span = {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  /** 1: inside of this process; 2: what the server was asked. */
  readonly kind: 1 | 2;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly Attribute[];
  /** 0: nothing to say; 2: an error. Without a message. */
  readonly status: { readonly code: 0 | 2 };
};

type Attribute = {
  readonly key: string;
  readonly value: { readonly stringValue: string } | { readonly intValue: number };
};

/** How long spans wait for others to be sent with. */
const sendEveryMs = 5_000;
/** Spans sent at once, and held at most where the collector does not take them; further ones are dropped. */
const sendAtOnce = 512;
const heldAtMost = 4 * sendAtOnce;
/** A collector that takes longer is not waited for. */
const takesWithinMs = 3_000;

export function createTraces(
  { endpoint, serviceName = "kaname" }: TraceSettings,
  send: (url: string, body: string) => Promise<unknown> = post,
): Traces {
  const url = `${endpoint.replace(/\/$/, "")}/v1/traces`;
  const current = new AsyncLocalStorage<Pick<Span, "traceId" | "spanId">>();
  let held: Span[] = [];
  let sending: Promise<void> = Promise.resolve();

  const flush = (): Promise<void> => {
    const spans = held.splice(0, sendAtOnce);
    if (spans.length === 0) return sending;
    const resource = { attributes: [text("service.name", serviceName), text("service.version", version)] };
    const body = JSON.stringify({
      resourceSpans: [{ resource, scopeSpans: [{ scope: { name: "kaname" }, spans }] }],
    });
    // Lost spans are lost: a trace is never a reason for a person to wait.
    sending = sending
      .then(() => send(url, body))
      .then(
        () => {},
        () => {},
      );
    return sending;
  };
  const timer = setInterval(() => void flush(), sendEveryMs).unref();

  const within = async <Result>(
    begin: { readonly name: () => string; readonly kind: Span["kind"] },
    work: () => Promise<Result>,
    attributesOf: (result: Result) => readonly Attribute[],
  ): Promise<Result> => {
    const parent = current.getStore();
    const ids = { traceId: parent?.traceId ?? newId(16), spanId: newId(8) };
    const startTimeUnixNano = unixNano();
    const end = (code: 0 | 2, attributes: readonly Attribute[]): void => {
      if (held.length >= heldAtMost) return;
      held.push({
        ...ids,
        ...(parent ? { parentSpanId: parent.spanId } : {}),
        name: begin.name(),
        kind: begin.kind,
        startTimeUnixNano,
        endTimeUnixNano: unixNano(),
        attributes,
        status: { code },
      });
      if (held.length >= sendAtOnce) void flush();
    };
    try {
      const result = await current.run(ids, work);
      end(0, attributesOf(result));
      return result;
    } catch (error) {
      end(2, []);
      throw error;
    }
  };

  return {
    traceRequests: createMiddleware(async (c, next) => {
      const name = (): string => `${c.req.method} ${patternOf(c)}`;
      await within({ name, kind: 2 }, next, () => [
        text("http.request.method", c.req.method),
        text("http.route", patternOf(c)),
        { key: "http.response.status_code", value: { intValue: c.res.status } },
      ]);
    }),
    spanOf: (name, work) => within({ name: () => name, kind: 1 }, work, () => []),
    close: async () => {
      clearInterval(timer);
      while (held.length > 0) await flush();
      await sending;
    },
  };
}

async function post(url: string, body: string): Promise<void> {
  const headers = { "content-type": "application/json" };
  const signal = AbortSignal.timeout(takesWithinMs);
  const answer = await fetch(url, { method: "POST", headers, body, signal, redirect: "error" });
  await answer.arrayBuffer();
}

function text(key: string, stringValue: string): Attribute {
  return { key, value: { stringValue } };
}

function newId(bytes: number): string {
  return randomBytes(bytes).toString("hex");
}

const startedAtUnixMs = Date.now() - performance.now();

function unixNano(): string {
  return String(BigInt(Math.round((startedAtUnixMs + performance.now()) * 1_000)) * 1_000n);
}
