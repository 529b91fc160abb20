import { expect, test } from "vitest";
import { hrefOf, matchAddress } from "./destination.ts";

test("a destination and its path lead to each other", () => {
  expect(hrefOf({ to: "/sessions/$id/record", params: { id: "s1" } })).toBe("/sessions/s1/record");
  expect(matchAddress("/sessions/$id/record", "/sessions/s1/record")).toBe("s1");
  expect(matchAddress("/", hrefOf({ to: "/" }))).toBe("");
});

test("an id never leads elsewhere", () => {
  expect(hrefOf({ to: "/sessions/$id", params: { id: "../me$&" } })).toBe("/sessions/..%2Fme%24%26");
});

test("a path is one address only, with or without a slash at its end", () => {
  expect(matchAddress("/help", "/help/")).toBe("");
  expect(matchAddress("/sessions/$id", "/sessions/s1/record")).toBeNull();
  expect(matchAddress("/sessions/$id", "/sessions/")).toBeNull();
  expect(matchAddress("/", "/help")).toBeNull();
});
