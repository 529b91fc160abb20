import { createRoute, z } from "@hono/zod-openapi";
import { excerptSchema } from "../../../api/index.ts";
import { leafOf, recordPdf } from "../../../record/index.ts";
import { lookLines } from "../../../weeks/index.ts";
import { chosenPart } from "../../presenters/chosen-part.ts";
import { respondWithProblem } from "../../problem.ts";
import { problemResponse, sessionPath } from "../../schemas.ts";
import type { Api } from "../api.ts";

const excerptRoute = createRoute({
  method: "post",
  path: "/sessions/{id}/excerpt",
  summary: "The chosen part of a record as a PDF, to show somebody. Nothing is kept or sent",
  request: {
    params: sessionPath,
    body: { required: true, content: { "application/json": { schema: excerptSchema } } },
  },
  responses: {
    200: {
      description: "The lines that were named, and nothing else.",
      content: { "application/pdf": { schema: z.string() } },
    },
    ...problemResponse,
  },
});

export function addExcerpt({ app, sessions, weeks, identify }: Api): void {
  app.openapi(excerptRoute, async (c) => {
    const person = await identify();
    const session = await sessions.open(person, c.req.valid("param").id);
    if (!session) return respondWithProblem(c, "no-session");
    const { paper, ...chosen } = c.req.valid("json");
    const looks = lookLines(await weeks.state(person));
    const pdf = await recordPdf(chosenPart(leafOf(session), chosen, looks), paper);
    return c.body(Uint8Array.from(pdf), 200, { "content-type": "application/pdf" });
  });
}
