import { z } from "zod";

/** One utterance with what a second reader, who did not write it, says it holds. The fields are told in corpus/README.md. */
export const labelSchema = z.object({
  id: z.string(),
  minimizing: z.boolean().default(false),
  comparison: z.boolean().default(false),
  parties: z.array(z.string()).default([]),
  effect: z.boolean().default(false),
  trouble: z.boolean().default(false),
  thanks: z.enum(["received", "absent", "given"]).nullable().default(null),
  contact: z.enum(["direct", "through", "none"]).nullable().default(null),
  task: z.boolean().default(false),
  value: z.boolean().default(false),
  strength: z.boolean().default(false),
  commitment: z.boolean().default(false),
  collaboration: z.boolean().default(false),
  feeling: z.boolean().default(false),
  insight: z.boolean().default(false),
  act: z
    .enum([
      "dont-know",
      "nothing",
      "refuse",
      "agree",
      "disagree",
      "question-to-you",
      "asks-advice",
      "off-topic",
      "greeting",
      "end",
    ])
    .nullable()
    .default(null),
  risk: z
    .enum(["self-harm", "violence", "harassment", "overwork", "unpaid", "illegality", "health"])
    .nullable()
    .default(null),
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
