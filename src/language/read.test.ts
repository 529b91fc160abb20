import { expect, test } from "vitest";
import { loadReader } from "./read.ts";

const actsIn = async (text: string, asks: string) =>
  (await loadReader("ja"))
    .read(text, { asks, today: "2026-11-27" })
    .findings.flatMap((one) => (one.kind === "act" ? [one.act] : []));

test.each(["ないよ", "ねえな", "別に", "あはは、ないです"])(
  "asked whether they think of dying, 「%s」 is a no, however like a mere “nothing” it sounds",
  async (text) => {
    expect(await actsIn(text, "safety.ask")).toEqual(["disagree"]);
  },
);
