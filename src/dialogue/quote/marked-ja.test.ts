import { expect, test } from "vitest";
import { markedJa } from "./marked-ja.ts";

const marked = (text: string) => markedJa(text).map(({ start, end }) => text.slice(start, end));

test("a sentence that marks itself is marked", () => {
  expect(marked("舟を出すのが怖いって、今はじめて言いました。天気はいいです。")).toEqual([
    "舟を出すのが怖いって、今はじめて言いました。",
  ]);
});

test("a mark by itself is of the sentence before it", () => {
  expect(marked("風の日に綱を切りました。誰にも言うてへん。")).toEqual(["風の日に綱を切りました。"]);
});

test("nothing is marked in plain telling", () => {
  expect(marked("風の日に綱を切りました。明日も出ます。")).toEqual([]);
});
