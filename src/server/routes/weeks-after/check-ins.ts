import { createRoute } from "@hono/zod-openapi";
import { randomUUID } from "node:crypto";
import { checkInSchema, invitationAnswerSchema, careAnswerSchema } from "../../../api/index.ts";
import { presentWeeks } from "../../presenters/weeks.ts";
import { problemOfRefusal } from "../../presenters/refusal.ts";
import { respondWithProblem } from "../../problem.ts";
import { problemResponse, weeksAnswer, writeHeaders } from "../../schemas.ts";
import type { Api } from "../api.ts";

const checkInRoute = createRoute({
  method: "post",
  path: "/me/check-ins",
  summary: "Note how it is: six ratings and one line",
  request: {
    headers: writeHeaders,
    body: { required: true, content: { "application/json": { schema: checkInSchema } } },
  },
  responses: {
    201: {
      description: "These weeks as they stand.",
      content: { "application/json": { schema: weeksAnswer } },
    },
    ...problemResponse,
  },
});

const invitationRoute = createRoute({
  method: "patch",
  path: "/me/invitation",
  summary: "Set the invitation to look again aside, this once or for good",
  request: {
    headers: writeHeaders,
    body: { required: true, content: { "application/json": { schema: invitationAnswerSchema } } },
  },
  responses: {
    200: {
      description: "These weeks as they stand.",
      content: { "application/json": { schema: weeksAnswer } },
    },
    ...problemResponse,
  },
});

const careRoute = createRoute({
  method: "patch",
  path: "/me/care",
  summary: "Say that your words were misread",
  request: {
    headers: writeHeaders,
    body: { required: true, content: { "application/json": { schema: careAnswerSchema } } },
  },
  responses: {
    200: {
      description: "These weeks as they stand. After a danger to life the contacts stay in view.",
      content: { "application/json": { schema: weeksAnswer } },
    },
    ...problemResponse,
  },
});

export function addCheckIns({ app, weeks, identify }: Api): void {
  app.openapi(checkInRoute, async (c) => {
    const body = c.req.valid("json");
    const key = c.req.valid("header")["idempotency-key"];
    const written = await weeks.write(
      await identify(),
      key,
      { checkIn: body },
      { do: "check-in", id: randomUUID(), ...body },
    );
    if (written.type !== "written") return respondWithProblem(c, problemOfRefusal[written.type]);
    return c.json(presentWeeks(written), 201);
  });

  app.openapi(invitationRoute, async (c) => {
    const body = c.req.valid("json");
    const key = c.req.valid("header")["idempotency-key"];
    const written = await weeks.write(
      await identify(),
      key,
      { invitation: body },
      { do: "set-invitation-aside", ...body },
    );
    if (written.type !== "written") return respondWithProblem(c, problemOfRefusal[written.type]);
    return c.json(presentWeeks(written), 200);
  });

  app.openapi(careRoute, async (c) => {
    const key = c.req.valid("header")["idempotency-key"];
    const written = await weeks.write(await identify(), key, { care: "misread" }, { do: "ease-care" });
    if (written.type !== "written") return respondWithProblem(c, problemOfRefusal[written.type]);
    return c.json(presentWeeks(written), 200);
  });
}
