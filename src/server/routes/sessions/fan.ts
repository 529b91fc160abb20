import { createRoute, z } from "@hono/zod-openapi";
import { recordOf } from "../../../dialogue/index.ts";
import { fanSvg } from "../../../fan/svg.ts";
import { respondWithProblem } from "../../problem.ts";
import { problemResponse, sessionPath } from "../../schemas.ts";
import type { Api } from "../api.ts";

const fanRoute = createRoute({
  method: "get",
  path: "/sessions/{id}/fan.svg",
  summary: "The fan as a picture",
  request: { params: sessionPath, query: z.object({ theme: z.enum(["light", "dark"]).default("light") }) },
  responses: {
    200: { description: "SVG.", content: { "image/svg+xml": { schema: z.string() } } },
    ...problemResponse,
  },
});

export function addFan({ app, sessions, identify }: Api): void {
  app.openapi(fanRoute, async (c) => {
    const session = await sessions.open(await identify(), c.req.valid("param").id);
    if (!session) return respondWithProblem(c, "no-session");
    c.header("content-type", "image/svg+xml; charset=utf-8");
    // Opened by itself, the picture may style itself and do nothing else.
    c.header(
      "content-security-policy",
      "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; sandbox",
    );
    return c.body(
      fanSvg(recordOf(session.state).map, { lang: session.head.lang, theme: c.req.valid("query").theme }),
    );
  });
}
