import { createRoute, z } from "@hono/zod-openapi";
import { lookRecord } from "../../../weeks/index.ts";
import { lookFormats } from "../../presenters/record-formats.ts";
import { respondWithProblem } from "../../problem.ts";
import { lookAnswer, problemResponse, weeksPath } from "../../schemas.ts";
import type { Api } from "../api.ts";
import { chooseFormat } from "../choose-format.ts";

const document = { schema: z.string() };

const lookRoute = createRoute({
  method: "get",
  path: "/me/looks/{id}",
  summary: "The record of a look again: what changed since the record before it",
  request: {
    params: weeksPath,
    query: z.object({
      format: z.string().max(10).optional(),
      paper: z.enum(["a4", "us-letter"]).optional(),
    }),
  },
  responses: {
    200: {
      description: "In the format that Accept, or `format` in a link, asks for.",
      content: {
        "application/json": { schema: lookAnswer },
        "text/markdown": document,
        "text/plain": document,
        "application/pdf": document,
      },
    },
    ...problemResponse,
  },
});

export function addLooks({ app, weeks, identify }: Api): void {
  app.openapi(lookRoute, async (c) => {
    const { state, sessions } = await weeks.open(await identify());
    const look = lookRecord(state, sessions, c.req.valid("param").id);
    if (!look) return respondWithProblem(c, "not-found");
    c.header("vary", "accept");
    const { format: asked, paper } = c.req.valid("query");
    const format = chooseFormat(c, lookFormats, asked);
    if (format === null) return respondWithProblem(c, "no-acceptable-format");
    if (format === "json") return c.json(look, 200);
    const content = await format.render(look, paper);
    const { mediaType, name } = format;
    c.header("content-type", mediaType.startsWith("text/") ? `${mediaType}; charset=utf-8` : mediaType);
    c.header("content-disposition", `attachment; filename="kaname-look-${look.day}.${name}"`);
    return c.body(typeof content === "string" ? content : Uint8Array.from(content));
  });
}
