import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { State } from "../dialogue/index.ts";

/**
 * The form of a folded state: a fingerprint of the code that folds. A state that other code folded is left alone and folded anew
 * from the log, so nobody has to think of a version when the dialogue changes.
 */
export const stateForm: string = fingerprintOf(fileURLToPath(new URL("..", import.meta.url)));

/** Of the dialogue and of what it is loaded with, the language's marks and measures among it; rules, which come later, fold nothing. */
export function fingerprintOf(sources: string): string {
  const texts = new Map<string, string>();
  const waiting = readdirSync(join(sources, "dialogue"), { recursive: true, encoding: "utf8" })
    .filter((name) => /(?<!\.test)\.ts$/.test(name))
    .map((name) => join(sources, "dialogue", name));
  for (const path of waiting) {
    if (texts.has(path)) continue;
    const text = readFileSync(path, "utf8");
    texts.set(path, text);
    for (const [, imported = ""] of text.matchAll(/ from "(\.[^"]+)"/gu)) {
      waiting.push(join(dirname(path), imported));
    }
  }
  const hash = createHash("sha256");
  for (const path of [...texts.keys()].sort()) {
    const text = texts.get(path) ?? "";
    hash.update(relative(sources, path)).update("\0").update(text);
  }
  return hash.digest("base64url");
}

/** What was kept under this form was a state when it was kept, sealed for its place, and is one now. */
export function isStateOfThisForm(value: unknown): value is State {
  return typeof value === "object" && value !== null && "turn" in value && "lines" in value;
}
