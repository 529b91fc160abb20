import type { MiddlewareHandler } from "hono";
import { createMiddleware } from "hono/factory";
import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { patternOf } from "./log.ts";

/** Figures for Prometheus: counts and times by pattern of address, never by person or session. */
export type Metrics = {
  readonly countRequests: MiddlewareHandler;
  readonly text: () => Promise<string>;
  readonly contentType: string;
};

/** Seconds; a turn is meant to take under a tenth. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

export function createMetrics(openStreams: () => number): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const seconds = new Histogram({
    name: "kaname_http_request_seconds",
    help: "Time from request to answer.",
    labelNames: ["method", "route", "status"],
    buckets,
    registers: [register],
  });
  const streams: Gauge = new Gauge({
    name: "kaname_open_streams",
    help: "Pages that follow a session as it happens.",
    registers: [register],
    collect: (): void => streams.set(openStreams()),
  });
  return {
    countRequests: createMiddleware(async (c, next) => {
      const stop = seconds.startTimer();
      await next();
      stop({ method: c.req.method, route: patternOf(c), status: c.res.status });
    }),
    text: () => register.metrics(),
    contentType: register.contentType,
  };
}
