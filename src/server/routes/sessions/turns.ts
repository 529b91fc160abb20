import { createRoute, z } from "@hono/zod-openapi";
import { inputSchema } from "../../../api/index.ts";
import { problemOfRefusal } from "../../presenters/refusal.ts";
import { respondWithProblem } from "../../problem.ts";
import { problemResponse, sessionPath, turnAnswer, writeHeaders } from "../../schemas.ts";
import type { Api } from "../api.ts";

const turnRoute = createRoute({
  method: "post",
  path: "/sessions/{id}/turns",
  summary: "Say or do something, and get the counsellor's turn",
  request: {
    params: sessionPath,
    headers: writeHeaders.extend({
      "if-match": z
        .string()
        .regex(/^"\d{1,9}"$/)
        .optional()
        .openapi({ description: 'The turn that is answered, as `"12"`. Without it, the last one is.' }),
    }),
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
    const match = headers["if-match"];
    const taken = await sessions.take(await identify(), c.req.valid("param").id, c.req.valid("json"), {
      key: headers["idempotency-key"],
      after: match === undefined ? undefined : Number(match.slice(1, -1)),
    });
    if (taken.type !== "taken") return respondWithProblem(c, problemOfRefusal[taken.type]);
    return c.json(taken.turn, 200, { etag: `"${taken.turn.n}"` });
  });
}
