import { createRoute } from "@hono/zod-openapi";
import { presentOverview, presentWeeks } from "../../presenters/weeks.ts";
import { overviewAnswer, problemResponse, weeksAnswer } from "../../schemas.ts";
import type { Api } from "../api.ts";

const weeksRoute = createRoute({
  method: "get",
  path: "/me/weeks",
  summary: "The weeks after your sessions, whole",

  responses: {
    200: {
      description: "Check-ins, acts, thanks, assets and short talks.",
      content: { "application/json": { schema: weeksAnswer } },
    },
    ...problemResponse,
  },
});

const overviewRoute = createRoute({
  method: "get",
  path: "/me/overview",
  summary: "All fans over time, and everything on one line of time",

  responses: {
    200: {
      description: "The fan as it stands, each fan before it, and a timeline.",
      content: { "application/json": { schema: overviewAnswer } },
    },
    ...problemResponse,
  },
});

export function addWeeks({ app, weeks, identify }: Api): void {
  app.openapi(weeksRoute, async (c) => c.json(presentWeeks(await weeks.open(await identify())), 200));
  app.openapi(overviewRoute, async (c) => c.json(presentOverview(await weeks.open(await identify())), 200));
}
