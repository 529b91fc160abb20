import { describe, expect, test } from "vitest";
import { jaLikeness } from "./likeness.ts";
import { passagesOf } from "./passages.ts";

describe("what sounds as if somebody spoke around their own death", () => {
  test.each([
    "冬物の布団は、もう出さないことにしました。次の冬にはいないので",
    "家族写真から自分だけ抜いたら、ちょうどよくなる気がするんです",
    "もう目を覚まさなくていい朝が、ずっと続けばいい",
  ])("asks about 「%s」", (text) => {
    expect(jaLikeness.likenessOf(text)("around-death").likeness).toBeGreaterThan(jaLikeness.from.asked);
  });

  test.each([
    "海鮮の仕入れで、朝三時から市場に立っています",
    "冬物の在庫を売り切りたいです",
    "夜勤のあとは家族と朝ごはんを食べます",
    "会議が長くて、資料の印刷も間に合いませんでした",
  ])("leaves 「%s」", (text) => {
    expect(jaLikeness.likenessOf(text)("around-death").likeness).toBeLessThan(jaLikeness.from.minded);
  });
});

test("what a long story says in passing is a passage of its own", () => {
  const story = "朝は八時に出て、伝票を打ちます。".repeat(8);
  expect(passagesOf("短い一言です。")).toEqual(["短い一言です。"]);
  expect(passagesOf(story).length).toBe(7);
});
