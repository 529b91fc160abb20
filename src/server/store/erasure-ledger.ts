import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Person } from "./store.ts";
import { syncFolder } from "./sync.ts";

const lineSchema = z.object({ tenant: z.string(), person: z.string(), at: z.string() });

/** How a line begins, as `noteErasure` writes it. */
const lineStart = '{"tenant":';

/**
 * Who was erased, kept beside the database and not in it: a copy of the database that is put back from before must
 * not bring anybody back. Holds no words and no names, only the ids of persons who are gone.
 */
export function noteErasure(dataDir: string, person: Person, at: Date): void {
  const path = ledgerPath(dataDir);
  const line = JSON.stringify({ tenant: person.tenant, person: person.id, at: at.toISOString() });
  const file = openSync(path, "a", 0o600);
  try {
    // After a line that a full disk or a crash cut short, the next must not become a part of it.
    writeSync(file, endsOpen(path) ? `\n${line}\n` : `${line}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  syncFolder(dataDir);
}

/** Notes those that the ledger does not name yet. */
export function noteErasuresOnce(dataDir: string, erased: readonly (Person & { readonly at: Date })[]): void {
  const known = new Set(readErasures(dataDir).map((person) => JSON.stringify([person.tenant, person.id])));
  for (const { tenant, id, at } of erased) {
    if (!known.has(JSON.stringify([tenant, id]))) noteErasure(dataDir, { tenant, id }, at);
  }
}

export function readErasures(dataDir: string): readonly Person[] {
  const path = ledgerPath(dataDir);
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .split("\n")
    .flatMap((line) => {
      // A line that a crash cut short was noted before anything was erased; its person is still there to ask again. Another
      // process on the same folder may have gone on in the same line.
      if (!line.endsWith("}")) return [];
      const { tenant, person } = lineSchema.parse(JSON.parse(line.slice(line.lastIndexOf(lineStart))));
      return [{ tenant, id: person }];
    });
}

function endsOpen(path: string): boolean {
  const text = readFileSync(path, "utf8");
  return text !== "" && !text.endsWith("\n");
}

function ledgerPath(dataDir: string): string {
  return join(dataDir, "erased.ndjson");
}
