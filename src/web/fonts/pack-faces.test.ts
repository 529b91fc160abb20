import { expect, test } from "vitest";
import { packFaces, rangesOf, unpackFaces } from "./pack-faces.ts";

test("every code point comes back to its face", () => {
  const packed = packFaces(["U+20-22, U+4e00", "U+4E01,U+9fa0,U+fa??"]);
  const { faceOf, pointsOf } = unpackFaces(packed);
  const kanji = pointsOf(1);
  expect(rangesOf(pointsOf(0))).toBe("U+20,U+21,U+22,U+4e00");
  expect(kanji).toHaveLength(2 + 256);
  expect(rangesOf(kanji)).toMatch(/^U\+4e01,U\+9fa0,U\+fa00,.*,U\+faff$/u);
  for (const point of kanji) expect(faceOf(point)).toBe(1);
  expect([0x20, 0x21, 0x4e00].map(faceOf)).toEqual([0, 0, 0]);
  // Before the first, between two (where a long gap is told in steps), and after the last.
  expect([0x1f, 0x23, 0x22 + 90, 0x10_ff_ff].map(faceOf)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
