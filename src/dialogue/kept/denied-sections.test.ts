import { expect, test } from "vitest";
import { deniedSections } from "./denied-sections.ts";

test.each([
  [
    "en",
    "That's not a step. The step was tell Asha on Friday.",
    [{ section: "plan", instead: "tell Asha on Friday" }],
  ],
  ["en", "words fine. idea no", [{ section: "collaboration", instead: null }]],
  [
    "en",
    "that is not idea. idea is tea with the packers",
    [{ section: "collaboration", instead: "tea with the packers" }],
  ],
  ["en", "that's the plan, yes", []],
  ["en", "no, that is my idea", []],
  ["ja", "それは予定じゃないです", [{ section: "plan", instead: null }]],
  ["ja", "それは大事なことじゃありません", [{ section: "values", instead: null }]],
  ["ja", "予定はそれで合っています", []],
] as const)("%s: %s", (lang, text, denied) => expect(deniedSections(text, lang)).toEqual(denied));
