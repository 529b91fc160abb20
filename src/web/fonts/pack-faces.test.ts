import { expect, test } from "vitest";
import { packFaces, rangesOf, unpackFaces } from "./pack-faces.ts";

test("every code point comes back to its face", () => {
  const packed = packFaces(["U+20-22, U+4e00", "U+4E01,U+9fa0,U+fa??"]);
  const [latin = [], kanji = []] = unpackFaces(packed, 2);
  expect(rangesOf(latin)).toBe("U+20,U+21,U+22,U+4e00");
  expect(kanji).toHaveLength(2 + 256);
  expect(rangesOf(kanji)).toMatch(/^U\+4e01,U\+9fa0,U\+fa00,.*,U\+faff$/u);
});
