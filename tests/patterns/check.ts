/**
 * Looks for regular expressions that take more than linear time: `node tests/patterns/check.ts [--all]`. What the searcher suspects is
 * tried at the length that readers read: a run of at most sixty characters looks steep to it and is not.
 * A pattern that was searched before and is unchanged is known by its hash in `checked.json`; `--all` searches those too.
 * Exits 1 and names each pattern, with a text that makes it slow, when there is one.
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type AttackPattern, check } from "recheck";
import { z } from "zod";
import { collectPatterns, type Pattern } from "./collect.ts";

/** How long one pattern is searched, in milliseconds. What is not proved slow by then is kept as `unproved`. */
const searchMs = 2_000;

/** Characters that readers read of one utterance at most. */
const readLength = 4_000;

/** A search of one pattern over the worst text of that length, in milliseconds, above which the pattern is to be mended. */
const slowMs = 10;

const knownPath = join(import.meta.dirname, "checked.json");
const knownSchema = z.object({ linear: z.array(z.string()), unproved: z.array(z.string()) });
const known = knownSchema.parse(JSON.parse(readFileSync(knownPath, "utf8")));
const isKnown = new Set([...known.linear, ...known.unproved]);

const patterns = await collectPatterns();
const linear = new Set<string>();
const unproved = new Set<string>();
let slow = 0;
let searched = 0;

for (const pattern of patterns) {
  const id = idOf(pattern);
  if (isKnown.has(id) && !process.argv.includes("--all")) {
    (known.linear.includes(id) ? linear : unproved).add(id);
    continue;
  }
  searched += 1;
  const { source, flags } = pattern;
  const found = await check(source, flags, { timeout: searchMs, attackTimeout: 500 });
  if (found.status === "safe") linear.add(id);
  else if (found.status === "unknown") unproved.add(id);
  else if (costMs(pattern, attackOf(found.attack)) < slowMs) linear.add(id);
  else {
    slow += 1;
    console.error(`${found.complexity.summary}: /${source}/${flags}\n  slow on ${found.attack.pattern}`);
  }
  // A search that is broken off is not lost.
  if (searched % 20 === 0) keep([...known.linear, ...linear], [...known.unproved, ...unproved]);
}
keep([...linear], [...unproved]);

console.log(
  `${patterns.length} patterns, ${searched} searched now, ${unproved.size} unproved in ${searchMs / 1000} s, ${slow} slow`,
);
process.exit(slow > 0 ? 1 : 0);

/** The attack that was found, as long as a reader reads. */
function attackOf({ pumps, suffix }: AttackPattern): string {
  const once = pumps.reduce((length, { pump }) => length + pump.length, 0);
  const fixed = pumps.reduce((length, { prefix }) => length + prefix.length, suffix.length);
  const times = Math.max(1, Math.floor((readLength - fixed) / Math.max(1, once)));
  return pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join("") + suffix;
}

function costMs({ source, flags }: Pattern, text: string): number {
  const pattern = new RegExp(source, `${flags}g`);
  const costs = [1, 2, 3].map(() => {
    const before = performance.now();
    // All matches are looked for, as rules do; the dozen that they keep would be cheaper.
    for (const _ of text.matchAll(pattern));
    return performance.now() - before;
  });
  return Math.min(...costs);
}

function keep(linear: readonly string[], unproved: readonly string[]): void {
  const sorted = (ids: readonly string[]) => [...new Set(ids)].sort();
  writeFileSync(
    knownPath,
    `${JSON.stringify({ linear: sorted(linear), unproved: sorted(unproved) }, null, 1)}\n`,
  );
}

function idOf({ source, flags }: Pattern): string {
  return createHash("sha256").update(`/${source}/${flags}`).digest("hex").slice(0, 12);
}
