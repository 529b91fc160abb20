import { randomUUID } from "node:crypto";
import { newThanksSchema, strikeSchema } from "../../../api/index.ts";
import type { Api } from "../api.ts";
import { additionRoute, changeRoute, createWeeksWriter } from "./write-weeks.ts";

const noteRoute = additionRoute(
  "/me/thanks",
  "Note thanks received or given, or who supports you",
  newThanksSchema,
);
const strikeRoute = changeRoute("/me/thanks/{id}", "Take a line off, or put it back", strikeSchema);

export function addThanks({ app, ...api }: Api): void {
  const write = createWeeksWriter(api);

  app.openapi(noteRoute, async (c) => {
    const thanks = c.req.valid("json");
    return write(c, 201, { thanks }, { do: "note-thanks", id: randomUUID(), ...thanks });
  });

  app.openapi(strikeRoute, async (c) => {
    const { id } = c.req.valid("param");
    const { op } = c.req.valid("json");
    return write(c, 200, { thanks: id, op }, { do: `${op}-thanks`, id });
  });
}
