import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Lang } from "../src/language/index.ts";
import { parseLines } from "./utterance.ts";

/** What a sentence about danger says, as its writer meant it; `idiom` and `ordinary` only sound like danger. */
export const says = [
  "explicit",
  "indirect",
  "past",
  "idiom",
  "harassment",
  "overwork",
  "unpaid",
  "illegality",
  "violence",
  "health",
  "unpaid-illegal",
  "other",
  "ordinary",
] as const;
export type Says = (typeof says)[number];

const sentenceSchema = z.object({
  id: z.string(),
  asks: z.string().nullable(),
  text: z.string(),
  says: z.enum(says),
});

export type DangerSentence = z.infer<typeof sentenceSchema>;

/** The sentences of `corpus/risk`: about danger, and their look-alikes. */
export function readDanger(lang: Lang): DangerSentence[] {
  return parseLines(sentenceSchema, readFileSync(join(import.meta.dirname, "risk", `${lang}.jsonl`), "utf8"));
}
