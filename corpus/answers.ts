import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { doings, type Lang } from "../src/language/index.ts";
import { parseLines } from "./utterance.ts";

const answerSchema = z.object({
  id: z.string(),
  asks: z.string(),
  asked: z.string(),
  text: z.string(),
  is: z.enum(doings),
  heart: z.string().nullable(),
  also: z.array(z.enum(doings)),
});

export type Answer = z.infer<typeof answerSchema>;

/** What people typed when they were asked something, and what each of it does. */
export function readAnswers(lang: Lang): Answer[] {
  return parseLines(answerSchema, readFileSync(join(import.meta.dirname, `answers/${lang}.jsonl`), "utf8"));
}
