import { createRoute, type z } from "@hono/zod-openapi";
import { randomUUID } from "node:crypto";
import { assetChangeSchema, newAssetSchema } from "../../../api/index.ts";
import type { WeeksCommand } from "../../../weeks/index.ts";
import { presentWeeks } from "../../presenters/weeks.ts";
import { problemOfRefusal } from "../../presenters/refusal.ts";
import { respondWithProblem } from "../../problem.ts";
import { problemResponse, weeksAnswer, weeksPath, writeHeaders } from "../../schemas.ts";
import type { Api } from "../api.ts";

const noteRoute = createRoute({
  method: "post",
  path: "/me/assets",
  summary: "Note what the years have left",
  request: {
    headers: writeHeaders,
    body: { required: true, content: { "application/json": { schema: newAssetSchema } } },
  },
  responses: {
    201: {
      description: "These weeks as they stand.",
      content: { "application/json": { schema: weeksAnswer } },
    },
    ...problemResponse,
  },
});

const changeRoute = createRoute({
  method: "patch",
  path: "/me/assets/{id}",
  summary: "Say what to use it for, tie it to a task and a person, take it off or put it back",
  request: {
    params: weeksPath,
    headers: writeHeaders,
    body: { required: true, content: { "application/json": { schema: assetChangeSchema } } },
  },
  responses: {
    200: {
      description: "These weeks as they stand.",
      content: { "application/json": { schema: weeksAnswer } },
    },
    ...problemResponse,
  },
});

export function addAssets({ app, weeks, identify }: Api): void {
  app.openapi(noteRoute, async (c) => {
    const body = c.req.valid("json");
    const key = c.req.valid("header")["idempotency-key"];
    const written = await weeks.write(
      await identify(),
      key,
      { asset: body },
      { do: "note-asset", id: randomUUID(), ...body },
    );
    if (written.type !== "written") return respondWithProblem(c, problemOfRefusal[written.type]);
    return c.json(presentWeeks(written), 201);
  });

  app.openapi(changeRoute, async (c) => {
    const { id } = c.req.valid("param");
    const body = c.req.valid("json");
    const key = c.req.valid("header")["idempotency-key"];
    const written = await weeks.write(await identify(), key, { asset: id, ...body }, toCommand(id, body));
    if (written.type !== "written") return respondWithProblem(c, problemOfRefusal[written.type]);
    return c.json(presentWeeks(written), 200);
  });
}

function toCommand(id: string, body: z.output<typeof assetChangeSchema>): WeeksCommand {
  switch (body.op) {
    case "use":
      return { do: "use-asset", id, use: body.use };
    case "tie":
      return { do: "tie-asset", id, task: body.task, party: body.party };
    case "strike":
    case "restore":
      return { do: `${body.op}-asset`, id };
  }
}
