import { z } from "@hono/zod-openapi";
import {
  correctedMapSchema,
  houseSchema,
  inquiryPreviewSchema,
  inquirySentSchema,
  lookSchema,
  overviewSchema,
  problemSchema,
  recordSchema,
  revisionChangesSchema,
  sessionListSchema,
  sessionSchema,
  startedSchema,
  talkSchema,
  turnSchema,
  weeksSchema,
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
export const revisionChangesAnswer: Answer<typeof revisionChangesSchema> =
  revisionChangesSchema.openapi("RevisionChanges");
export const weeksAnswer: Answer<typeof weeksSchema> = weeksSchema.openapi("Weeks");
export const talkAnswer: Answer<typeof talkSchema> = talkSchema.openapi("Talk");
export const lookAnswer: Answer<typeof lookSchema> = lookSchema.openapi("Look");
export const overviewAnswer: Answer<typeof overviewSchema> = overviewSchema.openapi("Overview");
export const houseAnswer: Answer<typeof houseSchema> = houseSchema.openapi("House");
export const inquiryPreviewAnswer: Answer<typeof inquiryPreviewSchema> =
  inquiryPreviewSchema.openapi("InquiryPreview");
export const inquirySentAnswer: Answer<typeof inquirySentSchema> = inquirySentSchema.openapi("InquirySent");
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

export const weeksPath = z.object({
  id: z.string().min(1).max(150).openapi({ description: "The id of the act, line or talk." }),
});

export const writeHeaders = z.object({
  "idempotency-key": z
    .string()
    .regex(/^[\x21-\x7e]{1,200}$/)
    .openapi({
      description: "Names this write: sent again with the same key, it is answered and not repeated.",
    }),
});

/** Which turn a write answers; another one in between is refused. */
export const ifMatchHeader = {
  "if-match": z
    .string()
    .regex(/^"\d{1,9}"$/)
    .optional()
    .openapi({ description: 'The turn that is answered, as `"12"`. Without it, the last one is.' }),
};

export function answeredTurn(ifMatch: string | undefined): number | undefined {
  return ifMatch === undefined ? undefined : Number(ifMatch.slice(1, -1));
}
