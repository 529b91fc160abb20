import { describe, expect, test } from "vitest";
import { flatten } from "./flatten.ts";
import { bareSurfaces } from "./risk-surface.ts";
import { compilePattern, withLists } from "./rule.ts";
import { contentRules, dialogueActRules, riskRules } from "./rules/index.ts";
import { beginningsOf, holds, placesOf, waysOf } from "./trigger.ts";

test("the beginnings of words are held, without their apostrophes, and nothing else is", () => {
  const beginnings = beginningsOf("don't go");
  const isHeld = (trigger: string) => holds(beginnings, [placesOf([trigger])]);
  for (const trigger of ["d", "do", "don", "dont", "t", "g", "go"]) expect(isHeld(trigger)).toBe(true);
  for (const trigger of ["o", "on", "nt", "goo", "dontgo"]) expect(isHeld(trigger)).toBe(false);
});

test.each([
  ["nobody (?:would|will) notice", [[["notice"], ["nobody"], ["would", "will"]]]],
  [
    "(?:kill|hurt) (?:my ?self|me self)",
    [
      [
        ["kill", "hurt"],
        ["my", "self"],
      ],
    ],
  ],
  [
    "(?:i|we) (?:weld|rivet)",
    [
      [
        ["weld", "rivet"],
        ["i", "we"],
      ],
    ],
  ],
  ["(?:really )?sure|can't say", [[["sure"]], [["say"], ["cant"]]]],
  ["jumps? off", [[["jump"], ["off"]]]],
  ["\\d+ hours?", [[["hour"]]]],
  ["\\d\\d", [[]]],
  ["(?:un)?happy", [[]]],
])("%s", (pattern, triggers) => {
  expect(waysOf(pattern).map((way) => way.triggers)).toEqual(triggers);
});

describe("no way of saying something is missed for its triggers", () => {
  const rules = [...riskRules, ...contentRules, ...dialogueActRules];
  const texts = rules
    .flatMap((rule) => [...rule.matches, ...rule.mustNotMatch])
    .flatMap((sentence) => bareSurfaces(flatten(sentence)).map((surface) => surface.flat))
    .map((flat) => ({ flat, beginnings: beginningsOf(flat) }));

  test.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
    const missed = waysOf(withLists(rule.pattern)).flatMap(({ pattern, triggers }) => {
      const regExp = compilePattern(pattern);
      return texts
        .filter(({ beginnings }) => !holds(beginnings, triggers.map(placesOf)))
        .filter(({ flat }) => [...flat.matchAll(regExp)].some((match) => match[0] !== ""))
        .map(({ flat }) => `${pattern}: ${flat}`);
    });
    expect(missed).toEqual([]);
  });
});
