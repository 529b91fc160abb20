import { beforeAll, describe, expect, test } from "vitest";
import { findHours } from "./hours.ts";
import { readNumber } from "./number.ts";
import { loadTokenizer, type Tokenizer } from "./tokenizer.ts";
import { prepare } from "./utterance.ts";

let tokenize: Tokenizer;
beforeAll(async () => {
  tokenize = await loadTokenizer();
});

const finds = (text: string) =>
  findHours(prepare(text, { asks: null, today: "2026-11-22" }, tokenize)).length > 0;

test.each([
  ["120", 120],
  ["百二十", 120],
  ["九十八", 98],
  ["一三〇", 130],
  ["十", 10],
])("reads %s", (said, number) => {
  expect(readNumber(said)).toBe(number);
});

describe("too much", () => {
  test.each([
    "残業減らしてほしい。先月は130時間ありました",
    "時間外が月に九十五時間",
    "先月の残業、百時間を超えてました",
    "一日十五時間働いてます",
    "もう16連勤です",
    "二十日ぶりの休みでした",
    "週に80時間は会社にいて、働いてる",
    "朝七時から夜十一時まで店にいます",
    "朝6時に出て、帰るのは日付が変わってから",
    "始発で出て始発から終電まで",
    "休みは月に2日しかない",
  ])("%s", (text) => {
    expect(finds(text)).toBe(true);
  });
});

describe("not too much", () => {
  test.each([
    "残業は月10時間くらいです",
    "営業時間は朝8時から夜10時までです",
    "この機械は24時間連続で動きます",
    "5連勤で疲れた",
    "一日八時間働いてます",
    "三時間の会議でした",
    "残業80時間とかではないです、20時間くらい",
    "100時間煮込むソースです",
    "朝9時から夕方5時まで",
    "夫は残業が月90時間です",
  ])("%s", (text) => {
    expect(finds(text)).toBe(false);
  });
});
