import { describe, expect, it } from "vitest";
import { asksToEnd } from "./asks-to-end.ts";
import { ofTheManner } from "./of-the-manner.ts";
import { tellsAStep } from "./step-told.ts";
import { wantsToStop } from "./wants-to-stop.ts";

describe("a wish to end, by how it is built", () => {
  it.each([
    ["ja", "うん 終わろうや", "end"],
    ["ja", "だから終わる言うたばい", "end"],
    ["ja", "もうまとめてや 疲れた", "summary"],
    ["ja", "今日はもう十分です", "end"],
    ["ja", "まとめて洗うんよ", null],
    ["ja", "仕事は五時に終わる", null],
    ["ja", "やめるって店長に言った", null],
    ["en", "i'd like to wrap up now, early start tomorrow", "end"],
    ["en", "just sum it up please", "summary"],
    ["en", "I need to finish the report", null],
    ["en", "I want to stop doing nights", null],
  ] as const)("%s %s", (lang, said, asked) => {
    expect(asksToEnd(said, lang)).toBe(asked);
  });

  it("hears an end whose last word ends in a w", () => {
    expect(wantsToStop("I'd like to finish up now.", "en")).toBe("stops");
  });
});

describe("a word for the manner of the counsellor", () => {
  it.each([
    ["ja", "冷たいのう", true],
    ["ja", "相づちばっかやん", true],
    ["ja", "あんた 聞いとるんかね", true],
    ["ja", "手が冷たかった", false],
    ["ja", "急に辞めた", false],
    ["ja", "お前聞いてるのかって怒られた", false],
    ["en", "youre reading it back", true],
    ["en", "are you though", true],
    ["en", "you just read the meter", false],
    ["en", "bit cold in the shed", false],
  ] as const)("%s %s", (lang, said, is) => {
    expect(ofTheManner(said, lang)).toBe(is);
  });
});

describe("a small step ahead", () => {
  it.each([
    ["ja", "あさって月曜じゃ 兄ちゃんに聞くわ", true],
    ["ja", "図面を一枚、山本さんに見せてみます", true],
    ["ja", "毎週店長に渡すだけよ", false],
    ["ja", "先輩が教えるわ", false],
    ["en", "gonna mail it. tomorrow maybe", true],
    ["en", "Might have a word with Dave on Friday.", true],
    ["en", "I'll ring the supplier every morning", false],
    ["en", "she's going to ring me", false],
  ] as const)("%s %s", (lang, said, is) => {
    expect(tellsAStep(said, lang)).toBe(is);
  });
});
