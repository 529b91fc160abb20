import { expect, it } from "vitest";
import { declinesPlan } from "./declines.ts";

it.each([
  ["やらん。", "will-not"],
  ["行きません。", "will-not"],
  ["声はかけない", "will-not"],
  ["別に会わないです。", "will-not"],
  ["契約があるので、使う人には会えません。", "cannot"],
  ["もう毎日話してる", "cannot"],
  ["会えないけど、来週メールを書きます。", null],
  ["来週、倉庫を見に行く。", null],
] as const)("a step that is not taken: %s → %s", (text, expected) =>
  expect(declinesPlan(text, "outcomes.plan", "ja")).toBe(expected),
);

it("what may get in the way is no refusal", () =>
  expect(declinesPlan("忙しくてできない。", "outcomes.plan-obstacle", "ja")).toBeNull());
