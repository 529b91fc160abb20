import { expect, test } from "vitest";
import { messagesOf, unmatchedMessages } from "./unmatched.ts";

test("every message that is used is there in both languages, with the same slots, and none is left over", () => {
  expect(unmatchedMessages()).toEqual([]);
});

test.each(["ja", "en"] as const)("%s is calm: no exclamation marks", (lang) => {
  expect([...messagesOf(lang).values()].filter((text) => /[!！]/u.test(text))).toEqual([]);
});
