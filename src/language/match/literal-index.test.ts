import { expect, test } from "vitest";
import { indexLiterals } from "./literal-index.ts";

const heardIn = indexLiterals([["礼", "感謝"], null, ["ありがとう"], ["ありがたい", "あり"], ["感謝の言葉"]]);

test.each([
  ["", [1]],
  ["お礼", [0, 1]],
  ["ありがとうと感謝", [0, 1, 2, 3]],
  ["ありがと", [1, 3]],
  ["感謝の言葉", [0, 1, 4]],
])("%s", (text, things) => {
  expect(heardIn(text)).toEqual(things);
});
