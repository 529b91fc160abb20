import { describe, expect, test } from "vitest";
import { ringIds } from "./fan-data.ts";
import { fanPalettes, type FanPalette } from "./palette.ts";

/** Every pair of a text and what it stands on. */
function textPairs(palette: FanPalette): readonly (readonly [what: string, text: string, ground: string])[] {
  return [
    ["pivot and tasks", palette.onSolid, palette.solid],
    ["band of tasks", palette.onOwnBand, palette.ownBand],
    ["quiet tasks", palette.onQuietSolid, palette.quietSolid],
    ["quiet recipients", palette.quietInk, palette.chip],
    ["legend", palette.note, palette.ground],
    ["rest of the tasks", palette.note, palette.chip],
    ...ringIds.flatMap((id) => {
      const { ink, pane, fold } = palette.rings[id];
      return [
        [`${id} chip`, ink, palette.chip],
        [`${id} name`, ink, palette.ground],
        [`${id} band`, ink, pane],
        [`${id} fold`, ink, fold],
      ] as const;
    }),
  ];
}

/** What must be seen, though it is not read. */
function graphicPairs(
  palette: FanPalette,
): readonly (readonly [what: string, mark: string, ground: string])[] {
  return [
    ["dot on a chip", palette.evidence, palette.chip],
    ["dot in the legend", palette.evidence, palette.ground],
    ["keyboard on a chip", palette.focus, palette.chip],
    ...ringIds.map((id) => [`dot on ${id}`, palette.evidence, palette.rings[id].fold] as const),
    ...ringIds.map((id) => [`keyboard on ${id}`, palette.focus, palette.rings[id].fold] as const),
  ];
}

describe.each(Object.entries(fanPalettes))("the %s palette", (_theme, palette) => {
  test.each(textPairs(palette))("can be read: %s", (_what, text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(graphicPairs(palette))("can be seen: %s", (_what, mark, ground) => {
    expect(contrast(mark, ground)).toBeGreaterThanOrEqual(3);
  });
});

test("the dark fan is dark", () => {
  for (const id of ringIds) expect(luminance(fanPalettes.dark.rings[id].pane)).toBeLessThan(0.1);
});

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
