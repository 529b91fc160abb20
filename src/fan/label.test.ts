import { describe, expect, test } from "vitest";
import { labelChoices, setLabel, toPlainText } from "./label.ts";
import { textWidth } from "./text-width.ts";

const shape = { oneLine: 6, maxWidth: 8 };

describe("setLabel", () => {
  test.each([
    ["営業部", ["営業部"]],
    ["自動車部品のお客様", ["自動車部品の", "お客様"]],
    ["設備の点検と予防保全", ["設備の点検と", "予防保全"]],
    ["清掃会社のみなさん", ["清掃会社の", "みなさん"]],
    ["Night shift nurses", ["Night shift", "nurses"]],
  ])("breaks %s at phrases", (text, lines) => {
    expect(setLabel(text, shape)).toMatchObject({ lines, cut: false });
  });

  test("keeps on one line what has no phrase to break at and fits", () => {
    expect(setLabel("人事・教育担当", shape).lines).toEqual(["人事・教育担当"]);
  });

  test("ends in an ellipsis what two lines cannot hold", () => {
    const label = setLabel("夜間に働いている病棟の看護師さんとその家族", shape);
    expect(label.lines).toHaveLength(2);
    expect(label.lines[1]).toMatch(/…$/);
    expect(label.cut).toBe(true);
  });

  test("holds the whole of forty full-width characters where it may have lines enough", () => {
    const name = "夜間に働いている病棟の看護師さんとその家族と週末に資料をまとめる人たちの毎日のため";
    const label = setLabel(name, { oneLine: 12, maxWidth: 12, maxLines: 8 });
    expect(label.lines.join("")).toBe(name);
    expect(label.cut).toBe(false);
  });

  test("cuts no word of a spaced script in the middle of two lines", () => {
    expect(setLabel("Overseas maintenance", { oneLine: 4, maxWidth: 4 }).lines).toEqual(["Overs…"]);
  });

  test("begins no line with a small kana or a long mark", () => {
    for (const line of setLabel("コミュニケーションデザイナー", { oneLine: 4, maxWidth: 7 }).lines.slice(1))
      expect(line).not.toMatch(/^[ュョャッー]/);
  });

  test("cuts no joined emoji apart", () => {
    const family = "👨‍👩‍👧‍👦";
    const lines = setLabel(family.repeat(9), shape).lines;
    expect(lines.join("").replaceAll(family, "")).toBe("…");
  });
});

describe("labelChoices", () => {
  test("leaves out what had to be whole and is not, and what was there already", () => {
    const choices = [
      ...labelChoices("設備メーカーの技術者", [
        { oneLine: 3, maxWidth: 3, whole: true },
        { oneLine: 6, maxWidth: 8 },
        { oneLine: 6, maxWidth: 9 },
      ]),
    ];
    expect(choices.map((choice) => choice.lines)).toEqual([["設備メーカーの", "技術者"]]);
  });
});

describe("toPlainText", () => {
  test("leaves nothing that a picture cannot hold", () => {
    expect(toPlainText(" a\u0000b\n c\ud800 ")).toBe("a b c\ufffd");
    expect(toPlainText("\u0007")).toBe("―");
  });

  test("keeps rare characters of names", () => {
    expect(toPlainText("髙﨑濵𠮷①㈱剝塡頰𠮟")).toBe("髙﨑濵𠮷①㈱剝塡頰𠮟");
  });
});

describe("textWidth", () => {
  // Advance widths of Noto Sans JP Regular, in em.
  test.each([
    ["Maintenance", 6.13],
    ["the quick brown fox", 9.57],
    ["ABC 0123456789", 7.72],
    ["営業部", 3],
    ["ｱｲｳ", 1.5],
  ])("is at least the advance of %s and at most a sixth more", (text, advance) => {
    expect(textWidth(text)).toBeGreaterThanOrEqual(advance);
    expect(textWidth(text)).toBeLessThanOrEqual(advance * 1.17);
  });

  test("gives combining marks no width", () => {
    expect(textWidth("か\u3099")).toBeLessThanOrEqual(2);
    expect(textWidth("e\u0301")).toBe(textWidth("e"));
  });
});
