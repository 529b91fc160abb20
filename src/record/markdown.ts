import type { Leaf } from "./leaf.ts";
import type { LookLeaf } from "./look.ts";
import { lookOutline } from "./look-outline.ts";
import { outline, type Outline } from "./outline.ts";

/** The record as Markdown. The person's words are escaped: nothing they typed becomes markup. */
export function recordMarkdown(leaf: Leaf): string {
  return markdownOf(outline(leaf));
}

/** The record of a look again as Markdown. */
export function lookMarkdown(leaf: LookLeaf): string {
  return markdownOf(lookOutline(leaf));
}

function markdownOf({ title, subtitle, sections, footer, empty }: Outline): string {
  const parts = sections.map(({ heading, note, lines }) =>
    [`## ${heading}`, "", ...(note === null ? [] : [`_${note}_`, ""]), ...lines.map(bullet)].join("\n"),
  );
  return `${[`# ${title}\n\n${subtitle}`, ...(empty === null ? [] : [empty]), ...parts, `---\n\n${footer}`].join("\n\n")}\n`;
}

function bullet(line: string): string {
  const indent = line.startsWith("  ") ? "  " : "";
  return `${indent}- ${escape(line.trim())}`;
}

function escape(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/gu, (mark) => `\\${mark}`).replace(/\s*\n\s*/gu, " ");
}
