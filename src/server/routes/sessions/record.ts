import { createRoute, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { recordOf } from "../../../dialogue/index.ts";
import { leafOf, recordJson } from "../../../record/index.ts";
import { jobCardFormats, recordFormats, type RecordFormat } from "../../presenters/record-formats.ts";
import { respondWithProblem } from "../../problem.ts";
import { problemResponse, recordAnswer, sessionPath } from "../../schemas.ts";
import type { OpenSession } from "../../sessions.ts";
import type { Api } from "../api.ts";
import { chooseFormat } from "../choose-format.ts";

const request = {
  params: sessionPath,
  query: z.object({
    format: z
      .string()
      .max(10)
      .optional()
      .openapi({ description: "For links, which cannot set Accept: a file ending, as `pdf`." }),
  }),
};

const document = { schema: z.string() };
const documents = {
  "text/markdown": document,
  "text/plain": document,
  "application/pdf": document,
  "text/calendar": document,
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": document,
};

const recordRoute = createRoute({
  method: "get",
  path: "/sessions/{id}/record",
  summary: "What the session leaves, in your own words",
  request,
  responses: {
    200: {
      description: "In the format that Accept asks for.",
      content: { "application/json": { schema: recordAnswer }, ...documents },
    },
    ...problemResponse,
  },
});

const jobCardRoute = createRoute({
  method: "get",
  path: "/sessions/{id}/job-card",
  summary: "The record as the parts of a job card (ジョブ・カード様式1-1)",
  request,
  responses: {
    200: { description: "In the format that Accept asks for.", content: documents },
    ...problemResponse,
  },
});

export function addRecord({ app, sessions, identify }: Api): void {
  app.openapi(recordRoute, async (c) => {
    const session = await sessions.open(await identify(), c.req.valid("param").id);
    if (!session) return respondWithProblem(c, "no-session");
    c.header("vary", "accept");
    const format = chooseFormat(c, recordFormats, c.req.valid("query").format);
    if (format === "json") return c.json(recordJson(recordOf(session.state)), 200);
    return format
      ? respondWithFile(c, session, format, "record")
      : respondWithProblem(c, "no-acceptable-format");
  });

  app.openapi(jobCardRoute, async (c) => {
    const session = await sessions.open(await identify(), c.req.valid("param").id);
    if (!session) return respondWithProblem(c, "no-session");
    c.header("vary", "accept");
    const chosen = chooseFormat(c, jobCardFormats, c.req.valid("query").format);
    const format = chosen === "json" ? jobCardFormats[0] : chosen;
    return format
      ? respondWithFile(c, session, format, "job-card")
      : respondWithProblem(c, "no-acceptable-format");
  });
}

async function respondWithFile(
  c: Context,
  session: OpenSession,
  { name, mediaType, render }: RecordFormat,
  stem: string,
): Promise<Response> {
  const content = await render(leafOf(session.state, session.head));
  c.header("content-type", mediaType.startsWith("text/") ? `${mediaType}; charset=utf-8` : mediaType);
  c.header("content-disposition", `attachment; filename="kaname-${stem}-${session.state.today}.${name}"`);
  return c.body(typeof content === "string" ? content : Uint8Array.from(content));
}
