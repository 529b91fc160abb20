import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { noteErasure, readErasures } from "./erasure-ledger.ts";

const dataDir = mkdtempSync(join(tmpdir(), "kaname-ledger-"));
afterAll(() => rmSync(dataDir, { recursive: true }));

test("a line that was cut short hides nobody who was noted after it", () => {
  const ledger = join(dataDir, "erased.ndjson");
  const at = new Date();
  noteErasure(dataDir, { tenant: "personal", id: "first" }, at);
  appendFileSync(ledger, '{"tenant":"personal","per');
  noteErasure(dataDir, { tenant: "personal", id: "second" }, at);
  // Two processes on one folder: the other looked before this line was cut short, and went on in it.
  appendFileSync(
    ledger,
    '{"tenant":"perso{"tenant":"personal","person":"third","at":"2026-11-27T00:00:00.000Z"}\n',
  );
  expect(readErasures(dataDir).map(({ id }) => id)).toEqual(["first", "second", "third"]);
});
