import { expect, test } from "vitest";
import { matchesOf } from "./matches.ts";

test("what holds something is found from left to right, up to a number", () => {
  const pattern = /a*/gu;
  const found = matchesOf(pattern, "aa😀a b aaa");
  expect(found.map(({ 0: said, index }) => [said, index])).toEqual([
    ["aa", 0],
    ["a", 4],
    ["aaa", 8],
  ]);
  expect(matchesOf(pattern, "a a a", 2)).toHaveLength(2);
  expect(matchesOf(pattern, "a")).toHaveLength(1);
});
