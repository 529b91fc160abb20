import { createRoute } from "@hono/zod-openapi";
import { randomUUID } from "node:crypto";
import { newThanksSchema, strikeSchema } from "../../../api/index.ts";
import { presentWeeks } from "../../presenters/weeks.ts";
import { problemOfRefusal } from "../../presenters/refusal.ts";
import { respondWithProblem } from "../../problem.ts";
import { problemResponse, weeksAnswer, weeksPath, writeHeaders } from "../../schemas.ts";
import type { Api } from "../api.ts";

const noteRoute = createRoute({
  method: "post",
  path: "/me/thanks",
  summary: "Note thanks received or given, or who supports you",
  request: {
    headers: writeHeaders,
    body: { required: true, content: { "application/json": { schema: newThanksSchema } } },
  },
  responses: {
    201: {
      description: "These weeks as they stand.",
      content: { "application/json": { schema: weeksAnswer } },
    },
    ...problemResponse,
  },
});

const strikeRoute = createRoute({
  method: "patch",
  path: "/me/thanks/{id}",
  summary: "Take a line off, or put it back",
  request: {
    params: weeksPath,
    headers: writeHeaders,
    body: { required: true, content: { "application/json": { schema: strikeSchema } } },
  },
  responses: {
    200: {
      description: "These weeks as they stand.",
      content: { "application/json": { schema: weeksAnswer } },
    },
    ...problemResponse,
  },
});

export function addThanks({ app, weeks, identify }: Api): void {
  app.openapi(noteRoute, async (c) => {
    const body = c.req.valid("json");
    const key = c.req.valid("header")["idempotency-key"];
    const written = await weeks.write(
      await identify(),
      key,
      { thanks: body },
      { do: "note-thanks", id: randomUUID(), ...body },
    );
    if (written.type !== "written") return respondWithProblem(c, problemOfRefusal[written.type]);
    return c.json(presentWeeks(written), 201);
  });

  app.openapi(strikeRoute, async (c) => {
    const { id } = c.req.valid("param");
    const body = c.req.valid("json");
    const key = c.req.valid("header")["idempotency-key"];
    const written = await weeks.write(
      await identify(),
      key,
      { thanks: id, ...body },
      { do: `${body.op}-thanks`, id },
    );
    if (written.type !== "written") return respondWithProblem(c, problemOfRefusal[written.type]);
    return c.json(presentWeeks(written), 200);
  });
}
