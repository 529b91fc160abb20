import { appendFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { fingerprintOf, stateForm } from "./state-form.ts";

const copy = mkdtempSync(join(tmpdir(), "kaname-form-"));
afterAll(() => rmSync(copy, { recursive: true }));

test("a kept state is left alone once anything changed by which it was folded, and only then", () => {
  for (const layer of ["dialogue", "language"]) {
    cpSync(fileURLToPath(new URL(`../${layer}`, import.meta.url)), join(copy, layer), { recursive: true });
  }
  const change = (path: string): string => {
    appendFileSync(join(copy, path), "\n");
    return fingerprintOf(copy);
  };
  const before = fingerprintOf(copy);
  expect(before).toBe(stateForm);
  expect(change("language/ja/rules/index.ts")).toBe(before);
  expect(change("dialogue/turn.test.ts")).toBe(before);
  // Above what confidence a finding counts is decided there.
  const measures = change("language/finding.ts");
  expect(measures).not.toBe(before);
  expect(change("dialogue/moves/recipient-asks.ts")).not.toBe(measures);
});
