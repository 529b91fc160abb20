import { expect, it } from "vitest";
import { isLinkLine } from "./link-line.ts";

it.each([
  ["“The lid sticks”. And before that comes your part, “filling jars”.", "The lid sticks, they say", true],
  ["At first you told me “nobody looks”.", "The lid sticks, they say", true],
  ["“The lid sticks”. Right.", "“The lid sticks”, they say. The lid sticks", false],
  ["So they wait for you.", "They wait for me", false],
])("%s after %s: %s", (line, said, expected) => {
  expect(isLinkLine(line, said)).toBe(expected);
});
