import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Lang } from "../src/language/index.ts";
import { parseLines } from "./utterance.ts";

const staySchema = z.object({
  id: z.string(),
  /** The counsellor's words before it. */
  before: z.string(),
  text: z.string(),
  /** What a counsellor would stay with it for, before any next question. */
  tone: z.enum(["none", "grief", "joy", "insight", "story"]),
});

/** What clients typed, and whether a counsellor would stay with it. */
export function readStay(lang: Lang): z.infer<typeof staySchema>[] {
  return parseLines(staySchema, readFileSync(join(import.meta.dirname, `stay/${lang}.jsonl`), "utf8"));
}
