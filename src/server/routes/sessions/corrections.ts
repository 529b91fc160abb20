import { createRoute, type z } from "@hono/zod-openapi";
import { mapCorrectionSchema, recordCorrectionSchema } from "../../../api/index.ts";
import { recordOf, type MapCorrection } from "../../../dialogue/index.ts";
import { recordJson } from "../../../record/index.ts";
import { problemOfRefusal } from "../../presenters/refusal.ts";
import { respondWithProblem } from "../../problem.ts";
import { mapAnswer, problemResponse, recordAnswer, sessionPath, writeHeaders } from "../../schemas.ts";
import type { Api } from "../api.ts";

const mapRoute = createRoute({
  method: "patch",
  path: "/sessions/{id}/map",
  summary: "Correct the map",
  request: {
    params: sessionPath,
    headers: writeHeaders,
    body: { required: true, content: { "application/json": { schema: mapCorrectionSchema } } },
  },
  responses: {
    200: { description: "The map as corrected.", content: { "application/json": { schema: mapAnswer } } },
    ...problemResponse,
  },
});

const recordRoute = createRoute({
  method: "patch",
  path: "/sessions/{id}/record",
  summary: "Correct a line of the record",
  request: {
    params: sessionPath,
    headers: writeHeaders,
    body: { required: true, content: { "application/json": { schema: recordCorrectionSchema } } },
  },
  responses: {
    200: {
      description: "The record as corrected.",
      content: { "application/json": { schema: recordAnswer } },
    },
    ...problemResponse,
  },
});

export function addCorrections({ app, sessions, identify }: Api): void {
  app.openapi(mapRoute, async (c) => {
    const key = c.req.valid("header")["idempotency-key"];
    const correction = { map: toMapCorrection(c.req.valid("json")) };
    const corrected = await sessions.correct(await identify(), c.req.valid("param").id, correction, key);
    if (corrected.type !== "corrected") return respondWithProblem(c, problemOfRefusal[corrected.type]);
    return c.json({ map: recordOf(corrected.state).map }, 200);
  });

  app.openapi(recordRoute, async (c) => {
    const key = c.req.valid("header")["idempotency-key"];
    const correction = { record: c.req.valid("json") };
    const corrected = await sessions.correct(await identify(), c.req.valid("param").id, correction, key);
    if (corrected.type !== "corrected") return respondWithProblem(c, problemOfRefusal[corrected.type]);
    return c.json(recordJson(recordOf(corrected.state)), 200);
  });
}

/** An optional field that is not there is left out, and not undefined. */
function toMapCorrection(body: z.output<typeof mapCorrectionSchema>): MapCorrection {
  if (body.op !== "add-party") return body;
  const { task, ...rest } = body;
  return task === undefined ? rest : { ...rest, task };
}
