import { randomBytes } from "node:crypto";
import { createRoute, z } from "@hono/zod-openapi";
import { newFeedSchema, remindersSchema } from "../../../api/index.ts";
import { isZone } from "../../../weeks/index.ts";
import { isSameSecret } from "../../is-same-secret.ts";
import { calendarFeed } from "../../presenters/calendar-feed.ts";
import { respondWithProblem } from "../../problem.ts";
import { problemResponse } from "../../schemas.ts";
import type { Api } from "../api.ts";
import { additionRoute, createWeeksWriter, endRoute, settingRoute } from "./write-weeks.ts";

const remindersRoute = settingRoute(
  "put",
  "/me/reminders",
  "Choose what to be reminded of",
  remindersSchema.extend({ zone: z.string().max(60).refine(isZone) }),
);
const openFeedRoute = additionRoute(
  "/me/calendar-feed",
  "Open a private calendar address; an earlier one ceases to answer",
  newFeedSchema,
);
const revokeFeedRoute = endRoute("/me/calendar-feed", "Revoke the calendar address");

const feedRoute = createRoute({
  method: "get",
  path: "/calendar/{file}",
  summary: "The private calendar: days, and words where they were chosen",
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

export function addReminders({ app, ...api }: Api): void {
  const write = createWeeksWriter(api);

  app.openapi(remindersRoute, async (c) => {
    const reminders = c.req.valid("json");
    return write(c, 200, { reminders }, { do: "choose-reminders", reminders });
  });

  app.openapi(openFeedRoute, async (c) => {
    const { words } = c.req.valid("json");
    const token = randomBytes(feedBytes).toString("base64url");
    return write(c, 201, { feed: "open", words }, { do: "open-feed", token, words });
  });

  app.openapi(revokeFeedRoute, async (c) => write(c, 200, { feed: "revoke" }, { do: "revoke-feed" }));

  app.openapi(feedRoute, async (c) => {
    const open = await api.weeks.open(await api.identify());
    const { feed } = open.state;
    if (feed === null || !isSameSecret(`${feed.token}.ics`, c.req.valid("param").file)) {
      return respondWithProblem(c, "not-found");
    }
    const text = calendarFeed(open, c.req.valid("query").lang, api.ownOrigin());
    return c.body(text, 200, { "content-type": "text/calendar; charset=utf-8" });
  });
}
