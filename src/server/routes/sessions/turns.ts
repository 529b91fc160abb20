import { createRoute } from "@hono/zod-openapi";
import { inputSchema } from "../../../api/index.ts";
import { problemOfRefusal } from "../../presenters/refusal.ts";
import { respondWithProblem } from "../../problem.ts";
import {
  answeredTurn,
  ifMatchHeader,
  problemResponse,
  sessionPath,
  turnAnswer,
  writeHeaders,
} from "../../schemas.ts";
import type { Api } from "../api.ts";

const turnRoute = createRoute({
  method: "post",
  path: "/sessions/{id}/turns",
  summary: "Say or do something, and get the counsellor's turn",
  request: {
    params: sessionPath,
    headers: writeHeaders.extend(ifMatchHeader),
    body: { required: true, content: { "application/json": { schema: inputSchema } } },
  },
  responses: {
    200: {
      description: "The turn. The time taken is measured here; `seconds` in the input is not used.",
      content: { "application/json": { schema: turnAnswer } },
    },
    ...problemResponse,
  },
});

export function addTurns({ app, sessions, identify }: Api): void {
  app.openapi(turnRoute, async (c) => {
    const headers = c.req.valid("header");
    const taken = await sessions.take(await identify(), c.req.valid("param").id, c.req.valid("json"), {
      key: headers["idempotency-key"],
      after: answeredTurn(headers["if-match"]),
    });
    if (taken.type !== "taken") return respondWithProblem(c, problemOfRefusal[taken.type]);
    return c.json(taken.turn, 200, { etag: `"${taken.turn.n}"` });
  });
}
