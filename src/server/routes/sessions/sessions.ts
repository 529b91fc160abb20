import { createRoute, z } from "@hono/zod-openapi";
import { newSessionSchema } from "../../../api/index.ts";
import { presentCard, presentSession } from "../../presenters/session.ts";
import { problemOfRefusal } from "../../presenters/refusal.ts";
import { respondWithProblem } from "../../problem.ts";
import {
  problemResponse,
  sessionAnswer,
  sessionListAnswer,
  sessionPath,
  startedAnswer,
  writeHeaders,
} from "../../schemas.ts";
import type { Api } from "../api.ts";

const startRoute = createRoute({
  method: "post",
  path: "/sessions",
  summary: "Start a session",
  request: {
    headers: writeHeaders,
    body: { required: true, content: { "application/json": { schema: newSessionSchema } } },
  },
  responses: {
    201: {
      description: "The session and its opening.",
      content: { "application/json": { schema: startedAnswer } },
    },
    ...problemResponse,
  },
});

const listRoute = createRoute({
  method: "get",
  path: "/sessions",
  summary: "Your sessions, newest first",
  request: {
    query: z.object({
      limit: z.coerce.number().int().min(1).max(100).default(20),
      cursor: z.string().max(200).optional(),
    }),
  },
  responses: {
    200: { description: "One page.", content: { "application/json": { schema: sessionListAnswer } } },
    ...problemResponse,
  },
});

const readRoute = createRoute({
  method: "get",
  path: "/sessions/{id}",
  summary: "A session whole, to resume it",
  request: { params: sessionPath },
  responses: {
    200: {
      description: "Every exchange so far.",
      content: { "application/json": { schema: sessionAnswer } },
    },
    ...problemResponse,
  },
});

export function addSessions({ app, sessions, identify, now }: Api): void {
  app.openapi(startRoute, async (c) => {
    const { lang, minutes, timeZone } = c.req.valid("json");
    const start = { lang, minutes, today: localDate(now(), timeZone) };
    const person = await identify();
    const started = await sessions.start(person, start, c.req.valid("header")["idempotency-key"]);
    if (started.type !== "started") return respondWithProblem(c, problemOfRefusal[started.type]);
    const { id, turn } = started;
    return c.json({ id, turn }, 201, { location: `/api/v1/sessions/${id}`, etag: `"${turn.n}"` });
  });

  app.openapi(listRoute, async (c) => {
    const page = await sessions.list(await identify(), c.req.valid("query"));
    return c.json({ sessions: page.sessions.map(presentCard), next: page.next }, 200);
  });

  app.openapi(readRoute, async (c) => {
    const session = await sessions.open(await identify(), c.req.valid("param").id);
    if (!session) return respondWithProblem(c, "no-session");
    return c.json(presentSession(session), 200, { etag: `"${session.head.turn}"` });
  });
}

/** The date on the person's calendar, or on this machine's, ISO. */
function localDate(at: Date, timeZone: string | undefined): string {
  // Sweden writes dates as ISO does.
  return new Intl.DateTimeFormat("sv-SE", timeZone === undefined ? {} : { timeZone }).format(at);
}
