import { writeFileSync } from "node:fs";
import { cannotWrite, type Outcome } from "./failure.ts";

/** Writes a document to the file, or to standard output where none is named. It holds the person's words: for their own eyes. */
export function deliver(content: string | Uint8Array, out: string | undefined): Outcome {
  if (out === undefined) {
    if (typeof content !== "string" && process.stdout.isTTY) return notForTerminals;
    process.stdout.write(content);
    return null;
  }
  try {
    writeFileSync(out, content, { mode: 0o600 });
    return null;
  } catch (error) {
    return cannotWrite(out, error);
  }
}

const notForTerminals = {
  en: "This form cannot be read in a terminal; name a file with --out.",
  ja: "この形式は端末では読めません。--out でファイルを指定してください。",
};
