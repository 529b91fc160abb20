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

const english = (text: string, ...parts: readonly string[]) =>
  heartsWeighed(
    text,
    parts.map((part) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length, score: 1 })),
    "en",
  )
    .toSorted((a, b) => b.score - a.score)
    .map(({ start, end }) => text.slice(start, end));

test("what comes after a but, and what somebody said, come before who somebody is", () => {
  const text = "There was a bosun, Pat. He asked for rope. But I gave him wire.";
  expect(english(text, "There was a bosun, Pat", "He asked for rope", "I gave him wire")).toEqual([
    "I gave him wire",
    "He asked for rope",
    "There was a bosun, Pat",
  ]);
  const told = 'She turned. She said to me, "leave it lit for him". The tide was out.';
  expect(english(told, "She turned", "leave it lit for him", "The tide was out")[0]).toBe(
    "leave it lit for him",
  );
});

test("what is taken back in the next sentence is the last to be said back", () => {
  const text = "揺れるのが怖いです。怖いというか、自分が叫ぶのが嫌です。";
  expect(weighed(text, "揺れるのが怖い", "自分が叫ぶのが嫌")[0]).toBe("自分が叫ぶのが嫌");
});
