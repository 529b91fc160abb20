import type { Leaf } from "./leaf.ts";
import { outline } from "./outline.ts";

/** The record as plain text. */
export function recordText(leaf: Leaf): string {
  const { title, subtitle, sections, footer, empty } = outline(leaf);
  const parts = sections.map(({ heading, note, lines }) =>
    [
      `■ ${heading}`,
      ...(note === null ? [] : [note]),
      ...lines.map((line) => (line.startsWith("  ") ? `    ${line.trim()}` : `  ${line}`)),
    ].join("\n"),
  );
  return `${[`${title}\n${subtitle}`, ...(empty === null ? [] : [empty]), ...parts, footer].join("\n\n")}\n`;
}
