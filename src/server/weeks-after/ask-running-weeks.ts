import { talkSchema, weeksSchema } from "../../api/index.ts";
import { askControl } from "../keeping.ts";
import type { WeeksDoor } from "./weeks-door.ts";

/** The weeks by way of the running program, which has the data to itself. */
export function askRunningWeeks(socketPath: string): WeeksDoor {
  return {
    view: async () => weeksSchema.parse(await askControl(socketPath, "/weeks", {})),
    write: async (command) =>
      weeksSchema.nullable().parse(await askControl(socketPath, "/weeks/write", command)),
    talk: async (id) => talkSchema.nullable().parse(await askControl(socketPath, "/weeks/talk", { id })),
  };
}
