/**
 * Looks for regular expressions that take more than linear time: `node tests/patterns/check.ts [--all]`. Expressions that were looked at
 * before and are unchanged are known by their hash in `checked.txt`, so that only what is new takes time; `--all` looks at all anew.
 * What the analysis reports is tried on a text made for it, at the length that readers read.
 * Exits 1 and names each expression, with the text that makes it slow, when there is one.
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "scslre";
import { flatten } from "../../src/language/en/flatten.ts";
import { collectPatterns, type Group, type Pattern } from "./collect.ts";
import { slowText } from "./growth.ts";

const knownPath = join(import.meta.dirname, "checked.txt");
const before = readFileSync(knownPath, "utf8");
const known = new Set(process.argv.includes("--all") ? [] : before.split("\n"));

const groups = await collectPatterns();
const checked = new Set<string>();
let reported = 0;
let slow = 0;
let searched = 0;

for (const group of groups) {
  const id = idOf(group);
  if (!known.has(id)) {
    searched += 1;
    const found = group.patterns.flatMap((pattern) => slowTextsOf(pattern, group.name));
    slow += found.length;
    for (const { source, text } of found)
      console.error(`${group.name}: /${source}/\n  is slow on ${JSON.stringify(text.slice(0, 120))}…`);
    if (found.length > 0) continue;
  }
  checked.add(id);
}

// A line each, so that what two people have looked at is merged line by line.
const kept = `${[...checked].sort().join("\n")}\n`;
if (kept !== before) writeFileSync(knownPath, kept);
console.log(
  `${groups.length} groups of expressions, ${searched} looked at now: ${reported} suspects tried, ${slow} slow`,
);
process.exit(slow > 0 ? 1 : 0);

function slowTextsOf(pattern: Pattern, name: string): readonly { source: string; text: string }[] {
  const { reports } = analyse(pattern, { reportTypes: { Move: true } });
  reported += reports.length;
  // English readers see a text flattened.
  const asRead = name.startsWith("en") ? flatten : (text: string) => text;
  for (const report of reports) {
    const text = slowText(pattern, report, asRead);
    if (text !== null) return [{ source: pattern.source, text }];
  }
  return [];
}

function idOf({ patterns }: Group): string {
  return createHash("sha256").update(JSON.stringify(patterns)).digest("hex").slice(0, 12);
}
