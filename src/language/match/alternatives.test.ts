import { expect, test } from "vitest";
import { alternativesOf } from "./alternatives.ts";

test.each([
  ["a(?:b|c)|d", ["a(?:b|c)", "d"]],
  ["[|)]|\\|x", ["[|)]", "\\|x"]],
  ["(?<=[(|])a", ["(?<=[(|])a"]],
  ["a||b", ["a", "", "b"]],
])("%s", (pattern, parts) => {
  expect(alternativesOf(pattern)).toEqual(parts);
});
