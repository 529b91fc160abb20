import type { Leaf } from "./leaf.ts";
import type { LookLeaf } from "./look.ts";
import { lookOutline } from "./look-outline.ts";
import { outline, type Outline } from "./outline.ts";

/** The record as plain text. */
export function recordText(leaf: Leaf): string {
  return textOf(outline(leaf));
}

/** The record of a look again as plain text. */
export function lookText(leaf: LookLeaf): string {
  return textOf(lookOutline(leaf));
}

function textOf({ title, subtitle, sections, footer, empty }: Outline): string {
  const parts = sections.map(({ heading, note, lines }) =>
    [
      `■ ${heading}`,
      ...(note === null ? [] : [note]),
      ...lines.map((line) => (line.startsWith("  ") ? `    ${line.trim()}` : `  ${line}`)),
    ].join("\n"),
  );
  return `${[`${title}\n${subtitle}`, ...(empty === null ? [] : [empty]), ...parts, footer].join("\n\n")}\n`;
}
