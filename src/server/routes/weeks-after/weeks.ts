import { createRoute, z } from "@hono/zod-openapi";
import { fansOverTime } from "../../../weeks/index.ts";
import { fanSvg, smallFanSvg } from "../../../fan/svg.ts";
import { respondWithProblem } from "../../problem.ts";
import { presentOverview, presentWeeks } from "../../presenters/weeks.ts";
import { overviewAnswer, problemResponse, weeksAnswer, weeksPath } from "../../schemas.ts";
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

const fanRoute = createRoute({
  method: "get",
  path: "/me/fans/{id}/fan.svg",
  summary: "One of the fans over time as a picture",
  request: {
    params: weeksPath,
    query: z.object({
      theme: z.enum(["light", "dark", "print"]).default("light"),
      size: z.enum(["whole", "small"]).default("whole"),
    }),
  },
  responses: {
    200: { description: "SVG.", content: { "image/svg+xml": { schema: z.string() } } },
    ...problemResponse,
  },
});

export function addWeeks({ app, weeks, identify, house }: Api): void {
  app.openapi(weeksRoute, async (c) => c.json(presentWeeks(await weeks.open(await identify()), house), 200));
  app.openapi(overviewRoute, async (c) => c.json(presentOverview(await weeks.open(await identify())), 200));

  app.openapi(fanRoute, async (c) => {
    const { state, sessions } = await weeks.open(await identify());
    const fan = fansOverTime(state, sessions).find(({ id }) => id === c.req.valid("param").id);
    if (!fan) return respondWithProblem(c, "not-found");
    const { theme, size } = c.req.valid("query");
    const draw = size === "small" ? smallFanSvg : fanSvg;
    return c.body(draw(fan.map, { lang: fan.lang, theme }), 200, {
      "content-type": "image/svg+xml; charset=utf-8",
      // Opened by itself, the picture may style itself and do nothing else.
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; sandbox",
    });
  });
}
