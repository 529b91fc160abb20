import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fanPalettes } from "../../fan/index.ts";

const css = readFileSync(join(import.meta.dirname, "tokens.css"), "utf8");
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/gu)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }],
  ),
);

const text = [
  ["ink", ["paper", "surface", "bubble", "accent-soft", "care-soft"]],
  ["muted", ["paper", "surface", "accent-soft", "care-soft"]],
  ["accent", ["paper", "surface", "accent-soft"]],
  ["care", ["paper", "care-soft"]],
  ["on-strong", ["strong"]],
] as const;
const shapes = [
  ["edge", ["paper", "surface"]],
  ["accent", ["paper", "surface", "line"]],
  ["care", ["paper", "care-soft"]],
] as const;

test.each(text)("text in %s is legible (4.5:1)", (name, grounds) => {
  for (const ground of grounds)
    for (const theme of themes)
      expect(contrast(name, ground, theme), `${ground}, ${theme}`).toBeGreaterThanOrEqual(4.5);
});

test.each(shapes)("edges in %s are visible (3:1)", (name, grounds) => {
  for (const ground of grounds)
    for (const theme of themes)
      expect(contrast(name, ground, theme), `${ground}, ${theme}`).toBeGreaterThanOrEqual(3);
});

test("the page is of the fan's own ground", () => {
  expect(tokens.get("paper")).toEqual({ light: fanPalettes.light.ground, dark: fanPalettes.dark.ground });
});

const themes = ["light", "dark"] as const;

/** WCAG 2.2 contrast ratio. */
function contrast(one: string, other: string, theme: "light" | "dark"): number {
  const [low = 0, high = 0] = [luminance(one, theme), luminance(other, theme)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(name: string, theme: "light" | "dark"): number {
  const colour = tokens.get(name)?.[theme];
  if (!colour) throw new Error(`no token ${name}`);
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
