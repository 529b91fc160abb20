import { beforeAll, describe, expect, test } from "vitest";
import { compileRule, type Example } from "../rule.ts";
import { loadTokenizer, type Tokenizer } from "../tokenizer.ts";
import { prepare } from "../utterance.ts";
import { leavingSigns } from "./index.ts";

let tokenize: Tokenizer;
beforeAll(async () => {
  tokenize = await loadTokenizer();
});

const textOf = (example: Example) => (typeof example === "string" ? example : example.text);

test("every sign has its own id and sentences of both kinds", () => {
  expect(new Set(leavingSigns.map(({ id }) => id)).size).toBe(leavingSigns.length);
  const bare = leavingSigns.filter(
    ({ matches, mustNotMatch }) => matches.length === 0 || mustNotMatch.length === 0,
  );
  expect(bare.map(({ id }) => id)).toEqual([]);
});

describe.each(leavingSigns.map((sign) => [sign.id, sign] as const))("%s", (_, sign) => {
  const finds = (example: Example) =>
    compileRule(sign)(prepare(textOf(example), { asks: null, today: "2026-11-22" }, tokenize));

  test.each(sign.matches.map((example) => [textOf(example), example] as const))(
    "finds 「%s」",
    (_, example) => {
      expect(finds(example)).not.toEqual([]);
    },
  );

  test.each(sign.mustNotMatch.map((example) => [textOf(example), example] as const))(
    "leaves 「%s」",
    (_, example) => {
      expect(finds(example)).toEqual([]);
    },
  );
});
