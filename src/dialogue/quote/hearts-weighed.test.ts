import { expect, test } from "vitest";
import { heartsWeighed } from "./hearts-weighed.ts";

const weighed = (text: string, ...parts: readonly string[]) =>
  heartsWeighed(
    text,
    parts.map((part) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length, score: 1 })),
    "ja",
  )
    .toSorted((a, b) => b.score - a.score)
    .map(({ start, end }) => text.slice(start, end));

test("what somebody asks themselves comes before what stands beside it", () => {
  expect(
    weighed(
      "毎日網を干します。誰のために編んでるんだろうと思って",
      "毎日網を干します",
      "誰のために編んでる",
    )[0],
  ).toBe("誰のために編んでる");
});

test("the end of a tale weighs more than its beginning, what points outside itself less", () => {
  const text = "朝は四時です。それは慣れました。浜で孫が待ってます。";
  expect(weighed(text, "朝は四時", "それは慣れました", "浜で孫が待ってます")).toEqual([
    "浜で孫が待ってます",
    "朝は四時",
    "それは慣れました",
  ]);
});
