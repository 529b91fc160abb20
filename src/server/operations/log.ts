import { pino, destination, type Logger } from "pino";
import { createMiddleware } from "hono/factory";
import type { Context } from "hono";
import { matchedRoutes } from "hono/route";

export type LogLevel = "silent" | "error" | "warn" | "info";

/**
 * Lines of JSON on standard error. Nothing a person wrote is ever given to it: requests are named by the pattern of their
 * address, bugs by their class and places in the code, never by a message.
 */
export function createLog(level: LogLevel, to: { write: (line: string) => void } | null = null): Logger {
  const options = { level, base: null, timestamp: () => `,"at":"${new Date().toISOString()}"` };
  return to ? pino(options, to) : pino(options, destination({ dest: 2, sync: true }));
}

/** One line a request, at `info`: method, pattern, status, time. */
export function logRequests(log: Logger) {
  return createMiddleware(async (c, next) => {
    const began = performance.now();
    await next();
    const ms = Math.round((performance.now() - began) * 10) / 10;
    log.info({ method: c.req.method, route: patternOf(c), status: c.res.status, ms }, "request");
  });
}

/** The pattern of an address. Whatever matches none is one of the web app's, whose addresses are not written down. */
export function patternOf(c: Context): string {
  return matchedRoutes(c).findLast(({ path }) => !path.includes("*"))?.path ?? "page";
}
