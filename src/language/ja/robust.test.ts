import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Reader } from "../finding.ts";
import { loadJaReader } from "./index.ts";

let reader: Reader;
beforeAll(async () => {
  reader = await loadJaReader(() => null);
});

const topics = [
  null,
  "recipient.who",
  "safety.ask",
  "role.absence",
  "outcomes.plan-when",
  "circle.inside-view",
];

/** What makes spans slip and dictionaries throw. */
const pieces = [
  "ﾊﾟｰﾄのﾋﾄ",
  "か\u3099",
  "が\uFF9E",
  "\uD800",
  "\uDC00",
  "😀",
  "👩‍👩‍👧",
  "𠮟られた",
  "\u0000",
  "\u0007",
  "\u200B",
  "\u202E",
  "\uE000",
  "\uE001x\uE002",
  "ＡＢＣ１２",
  "㈱",
  "ｶﾞ",
  "…",
  "w",
  "\n",
  "\t",
  " ",
  "「",
  "」",
  "、",
  "。",
  "わからへんねん",
  "運んどるだけや",
  "死 に た い",
  "しにたいです",
  "お客さんが",
  "営業の山田さんに",
  "ただの事務です",
  "誰でもできる",
  "来週の月曜に話してみます",
  "助かったよって言われた",
  "ない",
  "だけどーーー",
  "すごぉぉい",
  "(",
  "[",
  "\\",
  "$&",
  "hello",
  "é",
  "i\u0307",
];
const nasty = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 4 })), {
  maxLength: 24,
});

test("never throws, and every span is the very words it says", () => {
  fc.assert(
    fc.property(nasty, fc.constantFrom(...topics), (parts, asks) => {
      const text = parts.join("");
      const reading = reader.read(text, { asks, today: "2026-11-22" });
      expect(reading.text).toBe(text);
      for (const span of [...reading.findings, reading.gist, reading.answer]) {
        if (!span) continue;
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(span.start).toBeLessThan(span.end);
        if ("text" in span) expect(span.text).toBe(text.slice(span.start, span.end));
      }
    }),
    { numRuns: 300 },
  );
});

test("reads the same twice", () => {
  fc.assert(
    fc.property(nasty, (parts) => {
      const read = () => reader.read(parts.join(""), { asks: null, today: "2026-11-22" });
      expect(read()).toEqual(read());
    }),
    { numRuns: 50 },
  );
});

/** Ten times what `bench/reading-speed.ts` allows on a quiet machine: a busy one is slow, but a hang is a hang. */
const longestMs = 500;

describe("2,000 characters of one thing are read at once", () => {
  test.each([
    ...pieces,
    "死",
    "しか",
    "私は",
    "でもそれは誰でもできる仕事で、",
    "ですねよ",
    "言われてる",
    "人の",
  ])("%j", (piece) => {
    const text = piece.repeat(2_000).slice(0, 2_000);
    const once = () => {
      const from = performance.now();
      reader.read(text, { asks: "concern.wish", today: "2026-11-22" });
      return performance.now() - from;
    };
    // What else the machine does falls on single tries.
    expect(Math.min(once(), once(), once())).toBeLessThan(longestMs);
  });
});

test("10,000 characters are kept whole", () => {
  const text = "毎日箱を運んでるだけです。".repeat(800);
  const reading = reader.read(text, { asks: null, today: "2026-11-22" });
  expect(reading.text).toBe(text);
  expect(reading.findings.length).toBeGreaterThan(0);
});
