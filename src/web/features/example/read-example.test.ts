import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readExample } from "./read-example.ts";

const folder = join(import.meta.dirname, "../../../../conversations");

test.each(["ja/ja-pipe-drawings", "en/en-invoices"])("%s reads from its opening to its record", (name) => {
  const { exchanges, record } = readExample(readFileSync(join(folder, `${name}.ndjson`), "utf8"));
  expect(exchanges[0]?.input).toBeNull();
  expect(exchanges.at(-1)?.turn.done).toBe(true);
  // An example shows an hour that came to something, and nobody in danger.
  expect(exchanges.some(({ turn }) => turn.phase === "safety" || turn.phase === "treatment")).toBe(false);
  expect(record?.aspiration.length).toBeGreaterThan(0);
  expect(record?.plan.length).toBeGreaterThan(0);
  expect(record?.map.parties.length).toBeGreaterThan(3);
});
