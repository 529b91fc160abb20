import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { measureReading } from "../bench/reading.ts";

const figures = z.record(z.string(), z.object({ f1: z.number(), labelled: z.number() }));

/** Kinds with fewer labels than this move by chance: one utterance is more than the room given. */
const fewestLabels = 12;

/** `node bench/reading.ts ja held-back --write` renews the committed figures when a change is an improvement on the whole. */
test.each(["ja", "en"] as const)(
  "utterances nobody fitted rules to are read no worse than before: %s",
  async (lang) => {
    const committed = figures.parse(
      JSON.parse(readFileSync(new URL(`../bench/reading.${lang}.held-back.json`, import.meta.url), "utf8")),
    );
    const now = await measureReading(lang, "held-back");
    const worse = Object.entries(committed).flatMap(([kind, before]) =>
      before.labelled >= fewestLabels && (now[kind]?.f1 ?? 0) < before.f1 - 0.05 ? [kind] : [],
    );
    expect(worse).toEqual([]);
  },
);
