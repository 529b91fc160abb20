import { createRoute } from "@hono/zod-openapi";
import { randomUUID } from "node:crypto";
import { actStepSchema, newActSchema } from "../../../api/index.ts";
import { presentWeeks } from "../../presenters/weeks.ts";
import { problemOfRefusal } from "../../presenters/refusal.ts";
import { respondWithProblem } from "../../problem.ts";
import { problemResponse, weeksAnswer, weeksPath, writeHeaders } from "../../schemas.ts";
import type { Api } from "../api.ts";

const addRoute = createRoute({
  method: "post",
  path: "/me/acts",
  summary: "Add an act to the plan",
  request: {
    headers: writeHeaders,
    body: { required: true, content: { "application/json": { schema: newActSchema } } },
  },
  responses: {
    201: {
      description: "These weeks as they stand.",
      content: { "application/json": { schema: weeksAnswer } },
    },
    ...problemResponse,
  },
});

const stepRoute = createRoute({
  method: "patch",
  path: "/me/acts/{id}",
  summary: "Say what became of an act",
  request: {
    params: weeksPath,
    headers: writeHeaders,
    body: { required: true, content: { "application/json": { schema: actStepSchema } } },
  },
  responses: {
    200: {
      description: "These weeks as they stand.",
      content: { "application/json": { schema: weeksAnswer } },
    },
    ...problemResponse,
  },
});

export function addActs({ app, weeks, identify }: Api): void {
  app.openapi(addRoute, async (c) => {
    const body = c.req.valid("json");
    const key = c.req.valid("header")["idempotency-key"];
    const written = await weeks.write(
      await identify(),
      key,
      { act: body },
      { do: "add-act", id: randomUUID(), ...body },
    );
    if (written.type !== "written") return respondWithProblem(c, problemOfRefusal[written.type]);
    return c.json(presentWeeks(written), 201);
  });

  app.openapi(stepRoute, async (c) => {
    const { id } = c.req.valid("param");
    const body = c.req.valid("json");
    const key = c.req.valid("header")["idempotency-key"];
    const written = await weeks.write(
      await identify(),
      key,
      { act: id, step: body },
      body.did === "moved" ? { do: body.did, act: id, when: body.when } : { do: body.did, act: id },
    );
    if (written.type !== "written") return respondWithProblem(c, problemOfRefusal[written.type]);
    return c.json(presentWeeks(written), 200);
  });
}
