import type { Reader } from "../finding.ts";
import { createEnReader } from "./reader.ts";
import { loadTagger } from "./tag.ts";

/** Loads the English reader: rules compiled, tagger warm. */
export async function loadEnReader(): Promise<Reader> {
  return createEnReader(await loadTagger());
}
