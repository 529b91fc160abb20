import { createRoute, z } from "@hono/zod-openapi";
import { remindersSchema } from "../../../api/index.ts";
import { isZone } from "../../../weeks/index.ts";
import { presentWeeks } from "../../presenters/weeks.ts";
import { problemOfRefusal } from "../../presenters/refusal.ts";
import { respondWithProblem } from "../../problem.ts";
import { problemResponse, weeksAnswer, writeHeaders } from "../../schemas.ts";
import type { Api } from "../api.ts";

const remindersRoute = createRoute({
  method: "put",
  path: "/me/reminders",
  summary: "Choose what to be reminded of",
  request: {
    headers: writeHeaders,
    body: {
      required: true,
      content: {
        "application/json": {
          schema: remindersSchema.extend({ zone: z.string().max(60).refine(isZone) }),
        },
      },
    },
  },
  responses: {
    200: {
      description: "These weeks as they stand.",
      content: { "application/json": { schema: weeksAnswer } },
    },
    ...problemResponse,
  },
});

export function addReminders({ app, weeks, identify }: Api): void {
  app.openapi(remindersRoute, async (c) => {
    const reminders = c.req.valid("json");
    const key = c.req.valid("header")["idempotency-key"];
    const command = { do: "choose-reminders", reminders } as const;
    const written = await weeks.write(await identify(), key, { reminders }, command);
    if (written.type !== "written") return respondWithProblem(c, problemOfRefusal[written.type]);
    return c.json(presentWeeks(written), 200);
  });
}
