import { randomBytes, timingSafeEqual } from "node:crypto";
import { createRoute, z } from "@hono/zod-openapi";
import { remindersSchema } from "../../../api/index.ts";
import { isZone } from "../../../weeks/index.ts";
import { calendarFeed } from "../../presenters/calendar-feed.ts";
import { presentWeeks } from "../../presenters/weeks.ts";
import { problemOfRefusal } from "../../presenters/refusal.ts";
import { respondWithProblem } from "../../problem.ts";
import { problemResponse, weeksAnswer, writeHeaders } from "../../schemas.ts";
import type { Api } from "../api.ts";

const remindersRoute = createRoute({
  method: "put",
  path: "/me/reminders",
  summary: "Choose what to be reminded of",
  request: {
    headers: writeHeaders,
    body: {
      required: true,
      content: {
        "application/json": {
          schema: remindersSchema.extend({ zone: z.string().max(60).refine(isZone) }),
        },
      },
    },
  },
  responses: {
    200: {
      description: "These weeks as they stand.",
      content: { "application/json": { schema: weeksAnswer } },
    },
    ...problemResponse,
  },
});

const openFeedRoute = createRoute({
  method: "post",
  path: "/me/calendar-feed",
  summary: "Open a private calendar address; an earlier one ceases to answer",
  request: {
    headers: writeHeaders,
    body: { required: true, content: { "application/json": { schema: z.object({}) } } },
  },
  responses: {
    201: {
      description: "These weeks, with the address in `feed`.",
      content: { "application/json": { schema: weeksAnswer } },
    },
    ...problemResponse,
  },
});

const revokeFeedRoute = createRoute({
  method: "delete",
  path: "/me/calendar-feed",
  summary: "Revoke the calendar address",
  request: { headers: writeHeaders },
  responses: {
    200: {
      description: "These weeks, without a feed.",
      content: { "application/json": { schema: weeksAnswer } },
    },
    ...problemResponse,
  },
});

const feedRoute = createRoute({
  method: "get",
  path: "/calendar/{file}",
  summary: "The private calendar: days and no words",
  request: {
    params: z.object({ file: z.string().regex(/^[\w-]{20,100}\.ics$/) }),
    query: z.object({ lang: z.enum(["ja", "en"]).default("ja") }),
  },
  responses: {
    200: { description: "A calendar.", content: { "text/calendar": { schema: z.string() } } },
    ...problemResponse,
  },
});

/** Random bytes of the address: enough that nobody finds it by trying. */
const feedBytes = 24;

export function addReminders({ app, weeks, identify }: Api): void {
  app.openapi(openFeedRoute, async (c) => {
    const key = c.req.valid("header")["idempotency-key"];
    const command = { do: "open-feed", token: randomBytes(feedBytes).toString("base64url") } as const;
    const written = await weeks.write(await identify(), key, { feed: "open" }, command);
    if (written.type !== "written") return respondWithProblem(c, problemOfRefusal[written.type]);
    return c.json(presentWeeks(written), 201);
  });

  app.openapi(revokeFeedRoute, async (c) => {
    const key = c.req.valid("header")["idempotency-key"];
    const written = await weeks.write(await identify(), key, { feed: "revoke" }, { do: "revoke-feed" });
    if (written.type !== "written") return respondWithProblem(c, problemOfRefusal[written.type]);
    return c.json(presentWeeks(written), 200);
  });

  app.openapi(feedRoute, async (c) => {
    const open = await weeks.open(await identify());
    const { feed } = open.state;
    if (feed === null || !isSame(`${feed}.ics`, c.req.valid("param").file)) {
      return respondWithProblem(c, "not-found");
    }
    const text = calendarFeed(open, c.req.valid("query").lang, new URL(c.req.url).origin);
    return c.body(text, 200, { "content-type": "text/calendar; charset=utf-8" });
  });

  app.openapi(remindersRoute, async (c) => {
    const reminders = c.req.valid("json");
    const key = c.req.valid("header")["idempotency-key"];
    const command = { do: "choose-reminders", reminders } as const;
    const written = await weeks.write(await identify(), key, { reminders }, command);
    if (written.type !== "written") return respondWithProblem(c, problemOfRefusal[written.type]);
    return c.json(presentWeeks(written), 200);
  });
}

/** Compared in a time that tells nothing of how much was right. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
