import { expect, test } from "vitest";
import { textWidth } from "./text-width.ts";
import { wrap } from "./wrap.ts";

test("Japanese characters count two columns, half-width kana and letters one", () => {
  expect(textWidth("要 Kaname ｶﾅﾒ")).toBe(2 + 8 + 3);
  expect(textWidth("が")).toBe(2);
  expect(textWidth("👩‍⚕️")).toBe(2);
});

test("no line is wider than the terminal, and no character is lost", () => {
  const text =
    "昨日は、病院の田中さんから「部品が早く届いて助かった」と聞きました。It was a small thing, really.";
  for (const columns of [12, 20, 33, 80]) {
    const lines = wrap(text, columns);
    for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(columns);
    expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
  }
});

test("a line neither begins with a closing mark nor ends with an opening one", () => {
  const text = "「そうです」「はい、そうです。」「たぶん、ですが。」(いつも)";
  for (let columns = 8; columns < 40; columns++) {
    for (const line of wrap(text, columns)) {
      expect(line).not.toMatch(/^[、。」)]/);
      expect(line).not.toMatch(/[「(]$/);
    }
  }
});

test("English breaks between words; a word longer than a line is cut", () => {
  expect(wrap("the nurses on the night shift", 12)).toEqual(["the nurses", "on the night", "shift"]);
  expect(wrap("aaaaaaaaaabbbb", 10)).toEqual(["aaaaaaaaaa", "bbbb"]);
});

test("line breaks and indentation stay", () => {
  expect(wrap("  the nurses on the night shift", 14)).toEqual(["  the nurses", "  on the night", "  shift"]);
  expect(wrap("一\n\n二", 20)).toEqual(["一", "", "二"]);
});
