import type { Reader } from "../finding.ts";

/** Loads the Japanese reader. */
export async function loadJaReader(): Promise<Reader> {
  return { read: (text) => ({ text, lang: "ja", findings: [], gist: null, answer: null }) };
}
