import { beforeAll, describe, expect, test } from "vitest";
import { compileRule, type Example } from "../rule.ts";
import { loadTokenizer, type Tokenizer } from "../tokenizer.ts";
import { prepare } from "../utterance.ts";
import { rules } from "./index.ts";

let tokenize: Tokenizer;
beforeAll(async () => {
  tokenize = await loadTokenizer();
});

const today = "2026-11-22";
const textOf = (example: Example) => (typeof example === "string" ? example : example.text);

test("every rule has its own id and sentences of both kinds", () => {
  expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
  const bare = rules.filter((rule) => rule.matches.length === 0 || rule.mustNotMatch.length === 0);
  expect(bare.map((rule) => rule.id)).toEqual([]);
  const misnamed = rules.filter((rule) => !rule.id.startsWith(`ja.${rule.effect.kind}.`));
  expect(misnamed.map((rule) => rule.id)).toEqual([]);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  const finds = (example: Example) => {
    const asks = typeof example === "string" ? null : example.asks;
    // A rule that waits for a topic is tried under it when the example names none.
    const topic = asks ?? rule.asks?.[0] ?? null;
    const context = { asks: topic === "opening" ? null : topic, today };
    return compileRule(rule)(prepare(textOf(example), context, tokenize));
  };

  test.each(rule.matches.map((example) => [textOf(example), example] as const))(
    "finds 「%s」",
    (_, example) => {
      expect(finds(example)).not.toEqual([]);
    },
  );

  test.each(rule.mustNotMatch.map((example) => [textOf(example), example] as const))(
    "leaves 「%s」",
    (_, example) => {
      expect(finds(example)).toEqual([]);
    },
  );
});
