import { describe, expect, test } from "vitest";
import { compileRules, hear } from "../rule.ts";
import { flatten } from "../flatten.ts";
import { contentRules, dialogueActRules, riskRules } from "./index.ts";

const rules = [...riskRules, ...contentRules, ...dialogueActRules];

test("ids are unique", () => {
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
});

describe.each(compileRules(rules).map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  test("has sentences of both kinds and a reason", () => {
    expect(rule.matches.length).toBeGreaterThan(0);
    expect(rule.mustNotMatch.length).toBeGreaterThan(0);
    expect(rule.reason).toMatch(/\.$/);
  });

  test.each(rule.matches)("finds “%s”", (sentence) => {
    expect(rule.find(hear(flatten(sentence)))).not.toEqual([]);
  });

  test.each(rule.mustNotMatch)("leaves “%s”", (sentence) => {
    expect(rule.find(hear(flatten(sentence)))).toEqual([]);
  });
});
