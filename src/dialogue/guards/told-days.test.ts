import { describe, expect, it } from "vitest";
import { daysIn } from "./told-days.ts";

describe("work past what a body bears, in figures", () => {
  it.each([
    ["ja", "先月の勤怠を見たら総労働302時間でした", "act"],
    ["ja", "正月から一日も休んでいません", "ask"],
    ["ja", "もう二十連勤です", "ask"],
    ["ja", "泊まり込みが三週目です", "ask"],
    ["ja", "仕事が朝まで終わらないので", "ask"],
    ["en", "I billed 305 hours last month", "act"],
    ["en", "not had one day off since Easter", "ask"],
    ["en", "nineteen nights running now", "ask"],
    ["en", "two days off this whole year", "ask"],
    ["en", "been on since yesterday 7am", "ask"],
    ["en", "in at 2 a.m., out at 7 p.m.", "ask"],
  ] as const)("is told (%s): %s", (lang, text, severity) => {
    const told = daysIn(text, lang);
    expect(told?.severity).toBe(severity);
    expect(text.slice(told?.span.start, told?.span.end).length).toBeGreaterThan(3);
  });

  it.each([
    ["ja", "月に160時間くらいです"],
    ["ja", "三連勤のあとは休みです"],
    ["ja", "現場の椅子で昼に少し寝ました"],
    ["ja", "一日も休まず咲いている花です"],
    ["en", "140 hours a month"],
    ["en", "three days running the phone was quiet"],
    ["en", "not one day goes by the same"],
    ["en", "I leave at 6 and I'm home at 5"],
  ] as const)("is not told (%s): %s", (lang, text) => {
    expect(daysIn(text, lang)).toBeNull();
  });
});
