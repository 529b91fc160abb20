import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { trainedFit } from "../../../corpus/train-fit.ts";
import { doings } from "./doing.ts";
import { fitOf } from "./fit.ts";

/** Training takes this long on a busy machine. */
const patience = 240_000;

it("training from the corpus gives the committed weights, byte for byte", { timeout: patience }, () => {
  const committed = readFileSync(new URL("../model/weights-fit.ts", import.meta.url), "utf8");
  expect(trainedFit() === committed).toBe(true);
});

it("tells how likely each is, together one", () => {
  const { does, sureness, likely } = fitOf("少し待ってください", "ja", "recipient.who");
  expect(does).toBe("filler");
  expect(likely(does)).toBe(sureness);
  expect(doings.reduce((sum, doing) => sum + likely(doing), 0)).toBeCloseTo(1);
});
