import { z } from "@hono/zod-openapi";
import {
  correctedMapSchema,
  problemSchema,
  recordSchema,
  sessionListSchema,
  sessionSchema,
  startedSchema,
  turnSchema,
} from "../api/index.ts";

/** The bodies that are answered, named for the OpenAPI document. What the dialogue gives is read-only, so these are too. */
type ReadonlyDeep<T> = T extends object ? { readonly [Key in keyof T]: ReadonlyDeep<T[Key]> } : T;
type Answer<Schema extends z.ZodType> = z.ZodType<ReadonlyDeep<z.output<Schema>>>;

export const turnAnswer: Answer<typeof turnSchema> = turnSchema.openapi("Turn");
export const startedAnswer: Answer<typeof startedSchema> = startedSchema.openapi("Started");
export const sessionAnswer: Answer<typeof sessionSchema> = sessionSchema.openapi("Session");
export const sessionListAnswer: Answer<typeof sessionListSchema> = sessionListSchema.openapi("SessionList");
export const mapAnswer: Answer<typeof correctedMapSchema> = correctedMapSchema.openapi("CorrectedMap");
export const recordAnswer: Answer<typeof recordSchema> = recordSchema.openapi("Record");
const problemAnswer = problemSchema.openapi("Problem");

/** Every route may answer with a problem. */
export const problemResponse = {
  default: {
    description: "A problem (RFC 9457) with a stable `type`, in the language of Accept-Language.",
    content: { "application/problem+json": { schema: problemAnswer } },
  },
} as const;

export const sessionPath = z.object({
  id: z.string().min(1).max(100).openapi({ description: "The session's id." }),
});

export const writeHeaders = z.object({
  "idempotency-key": z
    .string()
    .regex(/^[\x21-\x7e]{1,200}$/)
    .openapi({
      description: "Names this write: sent again with the same key, it is answered and not repeated.",
    }),
});
