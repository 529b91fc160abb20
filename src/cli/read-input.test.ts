import { expect, test } from "vitest";
import { maxUtteranceLength } from "../api/index.ts";
import { readInput } from "./read-input.ts";

test.each([
  ['{"say":"部品を作っているだけです","seconds":40}', { say: "部品を作っているだけです", seconds: 40 }],
  ['{"say":"","else":1}', { say: "" }],
  ['{"do":"back"}', { do: "back" }],
  [
    '{"rate":{"presence":[3,4],"contribution":[2,2],"acknowledgement":[1,3]}}',
    { rate: { presence: [3, 4], contribution: [2, 2], acknowledgement: [1, 3] } },
  ],
])("%s is taken", (line, input) => {
  expect(readInput(line)).toEqual({ type: "input", input });
});

test.each([
  ["not json", "malformed-line"],
  ["", "malformed-line"],
  ["[1]", "malformed-line"],
  ['"text"', "malformed-line"],
  ['{"say":', "malformed-line"],
  ['{"do":"dance"}', "unknown-do"],
  ['{"do":"skip","seconds":-1}', "wrong-input"],
  ['{"say":7}', "wrong-input"],
  ["{}", "wrong-input"],
  ['{"rate":{"presence":[3,11],"contribution":[2,2],"acknowledgement":[1,3]}}', "wrong-input"],
  [`{"say":"${"あ".repeat(maxUtteranceLength + 1)}"}`, "too-long"],
  [null, "too-long"],
])("%.40s is refused", (line, code) => {
  expect(readInput(line)).toEqual({ type: "unusable", code });
});
