import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { measureRisk } from "../bench/risk.ts";

const figures = z.record(
  z.string(),
  z.object({ sentences: z.number(), act: z.number(), ask: z.number(), other: z.number() }),
);

/** `node bench/risk.ts ja --write` renews the committed figures when a change is an improvement. */
test.each(["ja", "en"] as const)("no danger is heard less, and no more false alarms: %s", async (lang) => {
  const committed = figures.parse(
    JSON.parse(readFileSync(new URL(`../bench/risk.${lang}.json`, import.meta.url), "utf8")),
  );
  const now = figures.parse(await measureRisk(lang));
  for (const [sort, before] of Object.entries(committed)) {
    const after = now[sort];
    if (!after) throw new Error(`nothing measured of ${sort}`);
    const isDanger = sort !== "idiom" && sort !== "ordinary";
    const wishes = [after.act + after.ask, before.act + before.ask] as const;
    if (sort === "explicit" || sort === "indirect" || sort === "past")
      expect(wishes[0], sort).toBeGreaterThanOrEqual(wishes[1]);
    else if (isDanger) expect(after.other, sort).toBeGreaterThanOrEqual(before.other);
    else {
      expect(after.act, sort).toBeLessThanOrEqual(before.act);
      expect(after.other, sort).toBeLessThanOrEqual(before.other);
    }
  }
});
