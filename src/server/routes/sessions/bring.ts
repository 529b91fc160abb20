import { createRoute, z } from "@hono/zod-openapi";
import { problemOfRefusal } from "../../presenters/refusal.ts";
import { respondWithProblem } from "../../problem.ts";
import { readArchive } from "../../read-archive.ts";
import { problemResponse, startedAnswer, writeHeaders } from "../../schemas.ts";
import type { Api } from "../api.ts";

/** Bytes of a session's file at most: some forty usual hours. */
export const largestFile = 8 * 1024 * 1024;

const bringRoute = createRoute({
  method: "post",
  path: "/sessions/import",
  summary: "Open a session that was written as a JSON file elsewhere",
  request: {
    headers: writeHeaders,
    body: {
      required: true,
      content: {
        "application/json": {
          schema: z
            .unknown()
            .openapi({ type: "object", description: "The file; `/api/v1/record.schema.json` describes it." }),
        },
      },
    },
  },
  responses: {
    201: {
      description: "The session, with an id of its own here, and its last turn.",
      content: { "application/json": { schema: startedAnswer } },
    },
    ...problemResponse,
  },
});

const problemOfFault = { foreign: "file-foreign", newer: "file-newer", damaged: "file-damaged" } as const;

export function addBring({ app, sessions, identify }: Api): void {
  app.openapi(bringRoute, async (c) => {
    const read = readArchive(c.req.valid("json"));
    if (read.type !== "archive") return respondWithProblem(c, problemOfFault[read.type]);
    const key = c.req.valid("header")["idempotency-key"];
    const brought = await sessions.bring(await identify(), read.archive, key);
    if (brought.type === "already-here") return respondWithProblem(c, "already-here");
    if (brought.type !== "brought") return respondWithProblem(c, problemOfRefusal[brought.type]);
    const { id, turn } = brought;
    return c.json({ id, turn }, 201, { location: `/api/v1/sessions/${id}`, etag: `"${turn.n}"` });
  });
}
