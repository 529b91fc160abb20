import { createRoute, z } from "@hono/zod-openapi";
import { recordOf } from "../../../dialogue/index.ts";
import { fanSvg, smallFanSvg } from "../../../fan/svg.ts";
import { fanPng } from "../../../record/index.ts";
import { respondWithProblem } from "../../problem.ts";
import { problemResponse, sessionPath } from "../../schemas.ts";
import type { Api } from "../api.ts";

const theme = z.enum(["light", "dark", "print"]).default("light");

const svgRoute = createRoute({
  method: "get",
  path: "/sessions/{id}/fan.svg",
  summary: "The fan as a picture; small, without names",
  request: {
    params: sessionPath,
    query: z.object({ theme, size: z.enum(["whole", "small"]).default("whole") }),
  },
  responses: {
    200: { description: "SVG.", content: { "image/svg+xml": { schema: z.string() } } },
    ...problemResponse,
  },
});

const pngRoute = createRoute({
  method: "get",
  path: "/sessions/{id}/fan.png",
  summary: "The fan as a picture for programs that draw no SVG",
  request: { params: sessionPath, query: z.object({ theme }) },
  responses: {
    200: { description: "PNG, 2400 px wide.", content: { "image/png": { schema: z.string() } } },
    ...problemResponse,
  },
});

export function addFan({ app, sessions, identify }: Api): void {
  app.openapi(svgRoute, async (c) => {
    const session = await sessions.open(await identify(), c.req.valid("param").id);
    if (!session) return respondWithProblem(c, "no-session");
    c.header("content-type", "image/svg+xml; charset=utf-8");
    // Opened by itself, the picture may style itself and do nothing else.
    c.header(
      "content-security-policy",
      "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; sandbox",
    );
    const { theme, size } = c.req.valid("query");
    const draw = size === "small" ? smallFanSvg : fanSvg;
    return c.body(draw(recordOf(session.state).map, { lang: session.head.lang, theme }));
  });

  app.openapi(pngRoute, async (c) => {
    const session = await sessions.open(await identify(), c.req.valid("param").id);
    if (!session) return respondWithProblem(c, "no-session");
    const { theme } = c.req.valid("query");
    const svg = fanSvg(recordOf(session.state).map, { lang: session.head.lang, theme });
    c.header("content-type", "image/png");
    return c.body(Uint8Array.from(await fanPng(svg)));
  });
}
