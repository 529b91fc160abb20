import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Logger } from "pino";
import type { House } from "../house/house.ts";
import type { Identify } from "../policies/personal.ts";
import type { Room } from "../operations/limits.ts";
import type { Readings } from "../reading/readings.ts";
import type { Sessions } from "../sessions.ts";
import type { WeeksAfter } from "../weeks-after/weeks.ts";

/** What every route stands on. */
export type Api = {
  readonly app: OpenAPIHono;
  readonly sessions: Sessions;
  readonly weeks: WeeksAfter;
  readonly readings: Readings;
  readonly identify: Identify;
  readonly now: () => Date;
  /** What the operator set up. */
  readonly house: House;
  /** Where the pages open on this machine. */
  readonly ownOrigin: () => string;
  readonly log: Logger;
  /** The places for pages that follow a session. */
  readonly streams: Room;
  /** Aborts when the server closes: ends what would otherwise stay open. */
  readonly closing: AbortSignal;
};
