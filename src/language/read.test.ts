import { expect, test } from "vitest";
import { assumeFrom } from "./finding.ts";
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

test.each([
  ["ja", "4です。倉庫で検品をしています", "検品"],
  ["en", "I work in a call centre.", "call centre"],
  ["en", "I drive a bin lorry. Been doing it 12 years.", "drive a bin lorry"],
] as const)("the work is heard in an answer to the scales (%s: %s)", async (lang, text, work) => {
  const { findings } = (await loadReader(lang)).read(text, { asks: "rating", today: "2026-11-27" });
  const tasks = findings.flatMap((one) =>
    one.kind === "task" && one.confidence >= assumeFrom ? [one.name] : [],
  );
  expect(tasks).toContain(work);
});
