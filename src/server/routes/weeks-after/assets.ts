import type { z } from "@hono/zod-openapi";
import { randomUUID } from "node:crypto";
import { assetChangeSchema, newAssetSchema } from "../../../api/index.ts";
import type { WeeksCommand } from "../../../weeks/index.ts";
import type { Api } from "../api.ts";
import { additionRoute, changeRoute as changing, createWeeksWriter } from "./write-weeks.ts";

const noteRoute = additionRoute("/me/assets", "Note what the years have left", newAssetSchema);
const changeRoute = changing(
  "/me/assets/{id}",
  "Say what to use it for, tie it to a task and a person, take it off or put it back",
  assetChangeSchema,
);

export function addAssets({ app, ...api }: Api): void {
  const write = createWeeksWriter(api);

  app.openapi(noteRoute, async (c) => {
    const asset = c.req.valid("json");
    return write(c, 201, { asset }, { do: "note-asset", id: randomUUID(), ...asset });
  });

  app.openapi(changeRoute, async (c) => {
    const { id } = c.req.valid("param");
    const change = c.req.valid("json");
    return write(c, 200, { asset: id, ...change }, toCommand(id, change));
  });
}

function toCommand(id: string, change: z.output<typeof assetChangeSchema>): WeeksCommand {
  switch (change.op) {
    case "use":
      return { do: "use-asset", id, use: change.use };
    case "tie":
      return { do: "tie-asset", id, task: change.task, party: change.party };
    case "strike":
    case "restore":
      return { do: `${change.op}-asset`, id };
  }
}
