import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Lang } from "../src/language/index.ts";
import { kindsSchema, parseLines } from "./utterance.ts";

const sentenceSchema = z.object({
  id: z.string(),
  asks: z.string().nullable(),
  text: z.string(),
  /** What the sentence is about; of the other kinds nothing is said. */
  says: kindsSchema.partial(),
});

export type ContrastSentence = z.infer<typeof sentenceSchema>;

/** The sentences of `corpus/contrast`: half hold a kind, half come near and do not. */
export function readContrasts(lang: Lang): ContrastSentence[] {
  const folder = join(import.meta.dirname, "contrast", lang);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .flatMap((name) => parseLines(sentenceSchema, readFileSync(join(folder, name), "utf8")));
}
