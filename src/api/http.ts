import { z } from "@hono/zod-openapi";
import { langSchema, mapSchema, minutesSchema, turnSchema } from "./session.ts";

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

/** A whole session, to resume it or to read it again: the opening first, `said` null where there were no words. */
export const sessionSchema = sessionCardSchema.extend({
  exchanges: z.array(z.object({ said: z.string().nullable(), turn: turnSchema })),
  /** As it stands now, corrections since the last turn included. */
  map: mapSchema,
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
export type StartedBody = z.infer<typeof startedSchema>;
export type ProblemBody = z.infer<typeof problemSchema>;
