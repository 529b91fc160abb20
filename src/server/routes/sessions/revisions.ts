import { createRoute } from "@hono/zod-openapi";
import { revisionSchema } from "../../../api/index.ts";
import { problemOfRefusal } from "../../presenters/refusal.ts";
import { respondWithProblem } from "../../problem.ts";
import {
  answeredTurn,
  ifMatchHeader,
  problemResponse,
  revisionChangesAnswer,
  sessionPath,
  turnAnswer,
  writeHeaders,
} from "../../schemas.ts";
import type { Api } from "../api.ts";

const body = { required: true, content: { "application/json": { schema: revisionSchema } } } as const;

const reviseRoute = createRoute({
  method: "post",
  path: "/sessions/{id}/revisions",
  summary: "Say an earlier answer otherwise; what was said since is said again in its order",
  request: { params: sessionPath, headers: writeHeaders.extend(ifMatchHeader), body },
  responses: {
    200: {
      description: "The turn that the session now stands at.",
      content: { "application/json": { schema: turnAnswer } },
    },
    ...problemResponse,
  },
});

const previewRoute = createRoute({
  method: "post",
  path: "/sessions/{id}/revisions/preview",
  summary: "What a revision would change; nothing is written",
  request: { params: sessionPath, body },
  responses: {
    200: {
      description: "The changes.",
      content: { "application/json": { schema: revisionChangesAnswer } },
    },
    ...problemResponse,
  },
});

export function addRevisions({ app, sessions, identify }: Api): void {
  app.openapi(reviseRoute, async (c) => {
    const headers = c.req.valid("header");
    const revised = await sessions.revise(await identify(), c.req.valid("param").id, c.req.valid("json"), {
      key: headers["idempotency-key"],
      after: answeredTurn(headers["if-match"]),
    });
    if (revised.type !== "taken") return respondWithProblem(c, problemOfRefusal[revised.type]);
    return c.json(revised.turn, 200, { etag: `"${revised.turn.n}"` });
  });

  app.openapi(previewRoute, async (c) => {
    const revision = c.req.valid("json");
    const previewed = await sessions.previewRevision(await identify(), c.req.valid("param").id, revision);
    if (previewed.type !== "previewed") return respondWithProblem(c, problemOfRefusal[previewed.type]);
    return c.json(previewed.changes, 200);
  });
}
