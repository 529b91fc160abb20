import { randomUUID } from "node:crypto";
import { z } from "zod";
import {
  actStepSchema,
  checkInSchema,
  newActSchema,
  newTalkSchema,
  newThanksSchema,
  talkSchema,
  weeksSchema,
} from "../../api/index.ts";
import type { WeeksCommand } from "../../weeks/index.ts";
import type { Identify } from "../policies/personal.ts";
import { presentTalk, presentWeeks } from "../presenters/weeks.ts";
import type { WeeksAfter } from "./weeks.ts";

/** The weeks of this machine's one person, for commands: from the data itself, or from the program that has it. */
export type WeeksDoor = {
  readonly view: () => Promise<z.output<typeof weeksSchema>>;
  /** Null when what it names is not there. */
  readonly write: (command: WeeksCommand) => Promise<z.output<typeof weeksSchema> | null>;
  /** Null when there is no such talk. */
  readonly talk: (id: string) => Promise<z.output<typeof talkSchema> | null>;
};

export function openWeeksDoor(weeks: WeeksAfter, identify: Identify): WeeksDoor {
  return {
    view: async () => weeksSchema.parse(presentWeeks(await weeks.open(await identify()))),
    write: async (command) => {
      const written = await weeks.write(await identify(), randomUUID(), "command line", command);
      return written.type === "written" ? weeksSchema.parse(presentWeeks(written)) : null;
    },
    talk: async (id) => {
      const talk = presentTalk(await weeks.open(await identify()), id);
      return talk && talkSchema.parse(talk);
    },
  };
}

const id = z.string().min(1).max(150);
const act = id;

/** What the command line writes, where it reaches the program that has the data. */
export const doorCommandSchema = z.union([
  checkInSchema.extend({ do: z.literal("check-in"), id }),
  newActSchema.extend({ do: z.literal("add-act"), id }),
  z.object({ do: z.enum(["done", "dropped", "reopened", "let-be"]), act }),
  actStepSchema.options[1].omit({ did: true }).extend({ do: z.literal("moved"), act }),
  newThanksSchema.extend({ do: z.literal("note-thanks"), id }),
  z.object({ do: z.enum(["strike-thanks", "restore-thanks"]), id }),
  newTalkSchema.extend({ do: z.literal("open-talk"), id }),
  z.object({ do: z.literal("say"), id, talk: id, text: z.string().trim().min(1).max(1000) }),
  z.object({ do: z.enum(["leave-question", "close-talk"]), talk: id }),
]);
