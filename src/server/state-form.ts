import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { State } from "../dialogue/index.ts";

const dialogue = fileURLToPath(new URL("../dialogue/", import.meta.url));

/**
 * The form of a folded state: a fingerprint of the code that folds. A state that other code folded is left alone and folded anew
 * from the log, so nobody has to think of a version when the dialogue changes.
 */
export const stateForm: string = fingerprint();

function fingerprint(): string {
  const hash = createHash("sha256");
  const names = readdirSync(dialogue, { recursive: true, encoding: "utf8" });
  for (const name of names.filter((each) => /(?<!\.test)\.ts$/.test(each)).sort()) {
    hash
      .update(name)
      .update("\0")
      .update(readFileSync(dialogue + name));
  }
  return hash.digest("base64url");
}

/** What was kept under this form was a state when it was kept, sealed for its place, and is one now. */
export function isStateOfThisForm(value: unknown): value is State {
  return typeof value === "object" && value !== null && "turn" in value && "lines" in value;
}
