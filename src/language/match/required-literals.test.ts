import { expect, test } from "vitest";
import { requiredLiterals } from "./required-literals.ts";

test.each([
  ["歯車", ["歯車"]],
  ["(?:ただの|単なる)[^。]{0,8}仕事", ["仕事"]],
  ["歯車|(?:会社の)?駒", ["歯車", "駒"]],
  ["(?:誰|だれ)でも(?:できる|やれる)", ["誰でもできる", "誰でもやれる", "だれでもできる", "だれでもやれる"]],
  ["(?<![一-龠])礼(?!儀)を", ["礼を"]],
  ["[てで]す", ["てす", "です"]],
  ["会え?る{2,3}よ", ["会る", "会える"]],
  ["も?う[あ-ん]*(?:いや|だめ)だ", ["いやだ", "だめだ"]],
  ["(?:あ|い)*う{0}え", ["え"]],
  ["眠れ(?:ない|ません)?", ["眠れ"]],
])("%s needs one of %j", (source, literals) => {
  expect(requiredLiterals(source)).toEqual(literals);
});

test.each(["[あ-ん]+", "(?:あ)?", "歯車|.{3}", "^$"])("%s needs nothing that could be named", (source) => {
  expect(requiredLiterals(source)).toBeNull();
});
