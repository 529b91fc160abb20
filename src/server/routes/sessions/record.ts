import { createRoute, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { archiveJsonSchema } from "../../../api/index.ts";
import { recordOf, viewpointsOf } from "../../../dialogue/index.ts";
import { leafOf, recordJson, type Paper } from "../../../record/index.ts";
import {
  jobCardFormats,
  recordFile,
  recordFormats,
  verbatimFormats,
  type RecordFormat,
} from "../../presenters/record-formats.ts";
import { respondWithProblem } from "../../problem.ts";
import { problemResponse, recordAnswer, sessionPath } from "../../schemas.ts";
import type { OpenSession } from "../../held-sessions.ts";
import type { Api } from "../api.ts";
import { chooseFormat } from "../choose-format.ts";

const request = {
  params: sessionPath,
  query: z.object({
    format: z.string().max(10).optional().openapi({
      description:
        "For links, which cannot set Accept: a file ending, as `pdf`. With `json` the file holds the session's log, and another machine can open it.",
    }),
    paper: z
      .enum(["a4", "us-letter"])
      .optional()
      .openapi({ description: "Of a PDF; A4 where it is not named." }),
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

const verbatimRoute = createRoute({
  method: "get",
  path: "/sessions/{id}/verbatim",
  summary: "Every exchange in order, with an empty column for comments (逐語録)",
  request,
  responses: {
    200: { description: "In the format that Accept asks for.", content: documents },
    ...problemResponse,
  },
});

export function addRecord({ app, sessions, identify }: Api): void {
  app.get("/record.schema.json", (c) => {
    c.header("content-type", "application/schema+json");
    return c.body(JSON.stringify(archiveJsonSchema(), null, 2));
  });

  app.openapi(recordRoute, async (c) => {
    const session = await sessions.open(await identify(), c.req.valid("param").id);
    if (!session) return respondWithProblem(c, "no-session");
    c.header("vary", "accept");
    const { format: asked, paper } = c.req.valid("query");
    const format = asked === "json" ? recordFile : chooseFormat(c, recordFormats, asked);
    if (format === "json")
      return c.json(recordJson(recordOf(session.state), viewpointsOf(session.events)), 200);
    return format
      ? respondWithFile(c, session, format, "record", paper)
      : respondWithProblem(c, "no-acceptable-format");
  });

  app.openapi(jobCardRoute, async (c) => {
    const session = await sessions.open(await identify(), c.req.valid("param").id);
    if (!session) return respondWithProblem(c, "no-session");
    c.header("vary", "accept");
    const { format: asked, paper } = c.req.valid("query");
    const chosen = chooseFormat(c, jobCardFormats, asked);
    const format = chosen === "json" ? fallback(asked, jobCardFormats) : chosen;
    return format
      ? respondWithFile(c, session, format, "job-card", paper)
      : respondWithProblem(c, "no-acceptable-format");
  });

  app.openapi(verbatimRoute, async (c) => {
    const session = await sessions.open(await identify(), c.req.valid("param").id);
    if (!session) return respondWithProblem(c, "no-session");
    c.header("vary", "accept");
    const { format: asked, paper } = c.req.valid("query");
    const chosen = chooseFormat(c, verbatimFormats, asked);
    const format = chosen === "json" ? fallback(asked, verbatimFormats) : chosen;
    return format
      ? respondWithFile(c, session, format, "verbatim", paper)
      : respondWithProblem(c, "no-acceptable-format");
  });
}

/** These have no JSON: whoever names no form gets the first. */
function fallback(asked: string | undefined, formats: readonly RecordFormat[]): RecordFormat | null {
  return asked === undefined ? (formats[0] ?? null) : null;
}

async function respondWithFile(
  c: Context,
  session: OpenSession,
  { name, mediaType, render }: RecordFormat,
  stem: string,
  paper: Paper | undefined,
): Promise<Response> {
  const content = await render(leafOf(session), paper);
  c.header("content-type", mediaType.startsWith("text/") ? `${mediaType}; charset=utf-8` : mediaType);
  c.header("content-disposition", `attachment; filename="kaname-${stem}-${session.state.today}.${name}"`);
  return c.body(typeof content === "string" ? content : Uint8Array.from(content));
}
