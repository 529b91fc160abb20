import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { respondWithProblem } from "../problem.ts";
import { createRecentlyUsed } from "../recently-used.ts";

/** What one address may ask of this process. Generous to a person with several windows, tight to a program gone wild. */
export type Limits = {
  /** Requests a second over time, and how many may come at once. */
  readonly requestsPerSecond: number;
  readonly requestsAtOnce: number;
  /** Pages that follow sessions at the same time, all together. */
  readonly openStreams: number;
};

export const usualLimits: Limits = { requestsPerSecond: 50, requestsAtOnce: 300, openStreams: 1_000 };

/** Addresses remembered; the one that asked longest ago is forgotten, and begins anew. */
const addressesAtMost = 10_000;

/** A bucket for each address: every request takes a token, and tokens come back with time. */
export function limitRate(
  { requestsPerSecond, requestsAtOnce }: Limits,
  now: () => number = () => performance.now(),
  addressOf: (c: Context) => string = remoteAddress,
) {
  const buckets = createRecentlyUsed<{ readonly tokens: number; readonly at: number }>(addressesAtMost);
  return createMiddleware(async (c, next) => {
    const address = addressOf(c);
    const at = now();
    const bucket = buckets.get(address) ?? { tokens: requestsAtOnce, at };
    const refilled = bucket.tokens + ((at - bucket.at) / 1_000) * requestsPerSecond;
    const tokens = Math.min(requestsAtOnce, refilled);
    if (tokens < 1) {
      buckets.set(address, { tokens, at });
      c.header("retry-after", "1");
      return respondWithProblem(c, "too-many-requests");
    }
    buckets.set(address, { tokens: tokens - 1, at });
    return next();
  });
}

function remoteAddress(c: Context): string {
  return getConnInfo(c).remote.address ?? "";
}

/** Counts what stays open. `enter` is null when there is no room; otherwise it gives how to leave. */
export type Room = { readonly enter: () => (() => void) | null; readonly size: () => number };

export function createRoom(places: number): Room {
  let taken = 0;
  return {
    enter: () => {
      if (taken >= places) return null;
      taken++;
      let left = false;
      return () => {
        if (left) return;
        left = true;
        taken--;
      };
    },
    size: () => taken,
  };
}
