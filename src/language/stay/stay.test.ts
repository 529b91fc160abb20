import { readFileSync } from "node:fs";
import { expect, it, test } from "vitest";
import { trainedStay } from "../../../corpus/train-stay.ts";
import { stayOf } from "./stay.ts";

/** Training takes this long on a busy machine. */
const patience = 240_000;

it("training from the corpus gives the committed weights, byte for byte", { timeout: patience }, () => {
  const committed = readFileSync(new URL("../model/weights-stay.ts", import.meta.url), "utf8");
  expect(trainedStay() === committed).toBe(true);
});

test.each([
  [
    "ja",
    "お仕事では、何をされていますか。",
    "部品の検査です",
    "祖母が亡くなる前に、私の縫った袋を握ってたそうです",
  ],
  [
    "en",
    "What do you do at work?",
    "I order the parts",
    "my brother cried when he saw the bench I made for mum",
  ],
] as const)("%s: what is told weighs more than what answers", (lang, before, plain, told) => {
  expect(stayOf(told, lang, before)).toBeGreaterThan(stayOf(plain, lang, before));
});
