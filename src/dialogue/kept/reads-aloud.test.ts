import { expect, test } from "vitest";
import { readsAloud } from "./reads-aloud.ts";

test.each([
  ["ja", "間に合わせるために見ている", true],
  ["ja", "自分が悪いんです", false],
  ["ja", "それって何の予定ですか？", false],
  ["ja", "ただ運んでいるだけ", false],
  ["en", "I let people sleep", true],
  ["en", "not cutting corners", true],
  ["en", "no, you made that up", false],
  ["en", "it's my fault really", false],
  ["en", "I hadn't thought of that before", false],
] as const)("%s: %s → %s", (lang, line, expected) => expect(readsAloud(line, lang)).toBe(expected));
