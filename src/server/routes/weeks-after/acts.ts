import { randomUUID } from "node:crypto";
import { actStepSchema, newActSchema } from "../../../api/index.ts";
import type { Api } from "../api.ts";
import { additionRoute, changeRoute, createWeeksWriter } from "./write-weeks.ts";

const addRoute = additionRoute("/me/acts", "Add an act to the plan", newActSchema);
const stepRoute = changeRoute("/me/acts/{id}", "Say what became of an act", actStepSchema);

export function addActs({ app, ...api }: Api): void {
  const write = createWeeksWriter(api);

  app.openapi(addRoute, async (c) => {
    const act = c.req.valid("json");
    return write(c, 201, { act }, { do: "add-act", id: randomUUID(), ...act });
  });

  app.openapi(stepRoute, async (c) => {
    const { id: act } = c.req.valid("param");
    const step = c.req.valid("json");
    const command = step.did === "moved" ? { do: step.did, act, when: step.when } : { do: step.did, act };
    return write(c, 200, { act, step }, command);
  });
}
