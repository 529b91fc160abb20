import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { Reader } from "../finding.ts";
import { loadEnReader } from "./index.ts";

let reader: Reader;
beforeAll(async () => {
  reader = await loadEnReader(() => null);
});

const topics = [
  null,
  "recipient.who",
  "safety.ask",
  "treatment.what",
  "circle.who-starts",
  "role.absence",
  "outcomes.plan",
];
const today = "2026-11-22";

/** Words that begin many rules, and characters that end none. */
const pieces = fc.constantFrom(
  "i ",
  "just ",
  "only ",
  "they'd ",
  "be ",
  "better ",
  "off ",
  "without ",
  "me ",
  "can't ",
  "never ",
  "nobody ",
  "the nurses ",
  "told ",
  "to ",
  "if ",
  "when ",
  "so that ",
  "from one pile ",
  "really ",
  "not ",
  "like ",
  "want ",
  "k i l l ",
  "'",
  '"',
  "…",
  "\n",
  "\u0000",
  "\u202E",
  "👩‍🚒",
  "é",
  "ﬁ",
  "\uD800",
  "Ａ",
  "123 ",
  ", ",
  ". ",
  "? ",
  "-",
  "😞",
  "ａ",
  "ñ",
  "e\u0301",
);

test("spans are the words themselves, on any text", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary", maxLength: 300 }),
        fc.array(pieces, { maxLength: 120 }).map((parts) => parts.join("")),
      ),
      fc.constantFrom(...topics),
      (text, asks) => {
        for (const finding of reader.read(text, { asks, today }).findings) {
          expect(finding.start).toBeLessThan(finding.end);
          expect(finding.text).toBe(text.slice(finding.start, finding.end));
        }
      },
    ),
    { numRuns: 150 },
  );
});

/** Milliseconds the longest answer may take, and how often the fastest of it is tried: a shared machine has slow moments. */
const mostMs = 50;
const tries = 5;

test.each([
  "i just ",
  "they would be better off ",
  "i want to ",
  "if i ",
  "can't till ",
  "k i l l ",
  "told me to ",
  "nobody would ever notice ",
  "from one pile to ",
  "the new nurse and ",
  "'",
  ", ",
  "a",
  "so that they ",
  "no ",
  "… ",
  "i am the one who ",
  "what i do is ",
  "\n",
  "Ann ",
])("2,000 characters of %j are read in time", (piece) => {
  const text = piece.repeat(Math.ceil(2_000 / piece.length)).slice(0, 2_000);
  for (const asks of topics) {
    const fastest = Math.min(
      ...Array.from({ length: tries }, () => {
        const { user, system } = process.cpuUsage();
        reader.read(text, { asks, today });
        const spent = process.cpuUsage({ user, system });
        return (spent.user + spent.system) / 1_000;
      }),
    );
    expect(fastest).toBeLessThan(mostMs);
  }
});
