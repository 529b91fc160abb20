import { z } from "zod";
import { acts, risks } from "../src/language/finding.ts";

/** What an utterance may hold. The fields are told in corpus/README.md. */
export const kindsSchema = z.object({
  minimizing: z.boolean(),
  comparison: z.boolean(),
  parties: z.array(z.string()),
  effect: z.boolean(),
  trouble: z.boolean(),
  thanks: z.enum(["received", "absent", "given"]).nullable(),
  contact: z.enum(["direct", "through", "none"]).nullable(),
  task: z.boolean(),
  value: z.boolean(),
  strength: z.boolean(),
  commitment: z.boolean(),
  collaboration: z.boolean(),
  feeling: z.boolean(),
  insight: z.boolean(),
  act: z.enum(acts).nullable(),
  risk: z.enum(risks).nullable(),
});

/** One utterance with what a second reader, who did not write it, says it holds; what is not named does not hold. */
export const labelSchema = z.object({
  id: z.string(),
  minimizing: kindsSchema.shape.minimizing.default(false),
  comparison: kindsSchema.shape.comparison.default(false),
  parties: kindsSchema.shape.parties.default([]),
  effect: kindsSchema.shape.effect.default(false),
  trouble: kindsSchema.shape.trouble.default(false),
  thanks: kindsSchema.shape.thanks.default(null),
  contact: kindsSchema.shape.contact.default(null),
  task: kindsSchema.shape.task.default(false),
  value: kindsSchema.shape.value.default(false),
  strength: kindsSchema.shape.strength.default(false),
  commitment: kindsSchema.shape.commitment.default(false),
  collaboration: kindsSchema.shape.collaboration.default(false),
  feeling: kindsSchema.shape.feeling.default(false),
  insight: kindsSchema.shape.insight.default(false),
  act: kindsSchema.shape.act.default(null),
  risk: kindsSchema.shape.risk.default(null),
  severity: z.enum(["ask", "act"]).nullable().default(null),
  sure: z.boolean().default(true),
});

export const writtenSchema = z.object({ id: z.string(), asks: z.string().nullable(), text: z.string() });

export const utteranceSchema = z
  .object({ id: z.string(), lang: z.enum(["ja", "en"]), asks: z.string().nullable(), text: z.string() })
  .and(labelSchema);

export type Utterance = z.infer<typeof utteranceSchema>;

export function parseLines<T>(schema: z.ZodType<T>, jsonl: string): T[] {
  return jsonl
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => schema.parse(JSON.parse(line)));
}
