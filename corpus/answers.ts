import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { doings, type Lang } from "../src/language/index.ts";
import { parseLines } from "./utterance.ts";

const answerSchema = z.object({
  id: z.string(),
  asks: z.string().nullable(),
  asked: z.string(),
  /** The counsellor's whole turn before it, where the line is from a session. */
  before: z.string().optional(),
  /** It speaks of wishing to die or vanish, or of not wishing it. */
  danger: z.literal(true).optional(),
  text: z.string(),
  is: z.enum(doings),
  heart: z.string().nullable(),
  also: z.array(z.enum(doings)),
});

const besideSchema = answerSchema.pick({ id: true, asks: true, text: true, is: true });

export type Answer = z.infer<typeof answerSchema>;

/** What people typed when they were asked something, and what each of it does. */
export function readAnswers(lang: Lang): Answer[] {
  return parseLines(answerSchema, readFileSync(join(import.meta.dirname, `answers/${lang}.jsonl`), "utf8"));
}

/** Lines written for what they do alone, by who trains the model: more of what is rare, and answers that sound like something else. */
export function readBeside(lang: Lang): z.infer<typeof besideSchema>[] {
  return parseLines(
    besideSchema,
    readFileSync(join(import.meta.dirname, `answers/beside-${lang}.jsonl`), "utf8"),
  );
}
