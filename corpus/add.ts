/**
 * Adds utterances and their labels to the corpus: `node corpus/add.ts ja written.jsonl labelled.jsonl`.
 * A quarter, chosen by a hash of the id alone, goes to `held-back/`, which nobody who writes rules reads.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { labelSchema, parseLines, utteranceSchema, writtenSchema, type Utterance } from "./utterance.ts";

const [lang, writtenPath, labelledPath] = process.argv.slice(2);
if ((lang !== "ja" && lang !== "en") || writtenPath === undefined || labelledPath === undefined) {
  console.error("Usage: node corpus/add.ts ja|en written.jsonl labelled.jsonl");
  process.exit(2);
}

const writtenById = new Map(
  parseLines(writtenSchema, readFileSync(writtenPath, "utf8")).map((one) => [one.id, one]),
);
const added: Utterance[] = [];
for (const label of parseLines(labelSchema, readFileSync(labelledPath, "utf8"))) {
  const written = writtenById.get(label.id);
  if (!written) throw new Error(`No utterance for the label ${label.id}`);
  added.push({ lang, ...written, ...label });
}

for (const path of new Set(added.map(corpusFileOf))) {
  const utterances = added.filter((one) => corpusFileOf(one) === path);
  const merged = new Map([...read(path), ...utterances].map((one) => [one.id, one]));
  const lines = [...merged.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((one) => `${JSON.stringify(one)}\n`);
  writeFileSync(path, lines.join(""));
}

function read(path: string): Utterance[] {
  return existsSync(path) ? parseLines(utteranceSchema, readFileSync(path, "utf8")) : [];
}

/** One file a writer: `ja-d-110` is in `corpus/ja/d.jsonl`, or in `corpus/ja/held-back/d.jsonl`. */
function corpusFileOf({ id }: Utterance): string {
  const isHeldBack = (createHash("sha256").update(id).digest()[0] ?? 0) % 4 === 0;
  const folder = join(import.meta.dirname, lang ?? "", isHeldBack ? "held-back" : ".");
  mkdirSync(folder, { recursive: true });
  return join(folder, `${id.split("-")[1] ?? "all"}.jsonl`);
}
