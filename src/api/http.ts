import { z } from "@hono/zod-openapi";
import { maxUtteranceLength } from "./limits.ts";
import {
  langSchema,
  lineSchema,
  mapSchema,
  minutesSchema,
  ringSchema,
  topicSchema,
  turnSchema,
} from "./session.ts";

/** What HTTP answers besides turns and records. */

export const startedSchema = z.object({ id: z.string(), turn: turnSchema });

/** A session in a list. */
const sessionCardSchema = z.object({
  id: z.string(),
  lang: langSchema,
  minutes: minutesSchema,
  startedAt: z.iso.datetime(),
  done: z.boolean(),
  /** The counsellor's last turn; the opening is 0. */
  turns: z.number().int(),
  elapsedMinutes: z.number(),
});

/** Newest first. `next` is the `cursor` of the next page, null on the last. */
export const sessionListSchema = z.object({
  sessions: z.array(sessionCardSchema),
  next: z.string().nullable(),
});

const namedSchema = z.object({ id: z.string(), name: z.string() });

/** A whole session, to resume it or to read it again: the opening first, `said` null where there were no words. */
export const sessionSchema = sessionCardSchema.extend({
  exchanges: z.array(z.object({ said: z.string().nullable(), turn: turnSchema })),
  /** As it stands now, corrections since the last turn included. */
  map: mapSchema,
  /** What the person struck, to restore it. No export holds it but that of everything kept about the person. */
  struck: z.object({
    lines: z.array(z.object({ section: z.string(), line: lineSchema })),
    parties: z.array(namedSchema),
    tasks: z.array(namedSchema),
  }),
  /** Corrections of the map that can be undone. */
  undoable: z.number().int(),
});

/** An earlier answer, by its turn, as it should have been said. */
export const revisionSchema = z.object({
  turn: z.number().int().min(1),
  say: z.string().trim().min(1).max(maxUtteranceLength),
});

const named = z.object({ name: z.string() });
const placed = named.extend({ ring: ringSchema });
const keptLine = z.object({ section: z.string(), text: z.string() });
const difference = <Item extends z.ZodType>(item: Item) =>
  z.object({ added: z.array(item), removed: z.array(item) });

/** What a revision would change, before it is made. */
export const revisionChangesSchema = z.object({
  /** The counsellor's turns since then: how many stay as they are, and those that would read otherwise. */
  sameTurns: z.number().int(),
  changedTurns: z.array(z.object({ said: z.string().nullable(), before: z.string(), after: z.string() })),
  /** Questions that would be put aside and come again at the end. */
  laterQuestions: z.array(topicSchema),
  parties: difference(placed),
  tasks: difference(named),
  lines: difference(keptLine),
  /** Later words that would leave the conversation, because nothing asks for them any more. */
  unplaced: z.array(z.string()),
});

export const correctedMapSchema = z.object({ map: mapSchema });

/** RFC 9457 problem details. `type` is stable; `title` and `detail` are for the person, in their language. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  /** Where a request does not fit, as JSON pointers into it; never the value itself. */
  errors: z.array(z.object({ pointer: z.string(), code: z.string() })).optional(),
});

export type SessionCardBody = z.infer<typeof sessionCardSchema>;
export type SessionBody = z.infer<typeof sessionSchema>;
export type SessionListBody = z.infer<typeof sessionListSchema>;
export type RevisionBody = z.infer<typeof revisionSchema>;
export type RevisionChangesBody = z.infer<typeof revisionChangesSchema>;
export type StartedBody = z.infer<typeof startedSchema>;
export type ProblemBody = z.infer<typeof problemSchema>;
