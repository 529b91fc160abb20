import type { Reader } from "../finding.ts";
import type { WeighMention } from "../model/mention.ts";
import { loadTokenizer } from "./tokenizer.ts";

/** Loads the Japanese reader: the rules are compiled while other threads unpack the dictionary. */
export async function loadJaReader(weighMention: WeighMention): Promise<Reader> {
  const [tokenize, { createJaReader }] = await Promise.all([loadTokenizer(), import("./reader.ts")]);
  return createJaReader(tokenize, weighMention);
}
