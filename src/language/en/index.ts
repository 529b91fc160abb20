import type { Reader } from "../finding.ts";
import type { WeighMention } from "../model/mention.ts";
import { createEnReader } from "./reader.ts";
import { loadTagger } from "./tag.ts";

/** Loads the English reader: rules compiled, tagger warm. */
export async function loadEnReader(weighMention: WeighMention): Promise<Reader> {
  const reader = createEnReader(await loadTagger(), weighMention);
  // A pattern is compiled on its first use: nobody's first turn should pay for all of them.
  for (const asks of [null, "recipient.who", "outcomes.plan", "safety.ask"])
    reader.read(warmUp, { asks, today: "2026-01-01" });
  return reader;
}

const warmUp = "I just check what the drivers bring in, so that nobody has to wait. I'll ask Ann on Friday.";
