import { graphemes, textWidth } from "./text-width.ts";

/**
 * Breaks text into lines of at most `columns`: between words, and between any two Japanese characters, but never before a
 * closing mark or behind an opening one. Line breaks in the text stay, and so does a line's indentation.
 */
export function wrap(text: string, columns: number): readonly string[] {
  return text.split("\n").flatMap((line) => {
    const content = line.trimStart();
    const margin = line.slice(0, line.length - content.length);
    return wrapLine(content, Math.max(columns - textWidth(margin), 8)).map((part) => margin + part);
  });
}

function wrapLine(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of unbreakables(text)) {
    if (line !== "" && textWidth(line) + textWidth(piece.trimEnd()) > columns) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
    // A word longer than the line, an address perhaps.
    while (textWidth(line) > columns && textWidth(line.trimEnd()) > columns) {
      const head = headOf(line, columns);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  return [...lines, line.trimEnd()];
}

/** Runs that stay together: a word with the space behind it, or a Japanese character with the marks that cling to it. */
function unbreakables(text: string): readonly string[] {
  return text.match(unbreakable) ?? [];
}

const opening = "「『(（〔【“‘";
const closing = "、。，．・：；？！」』)）〕】”’ー…‥々ぁぃぅぇぉっゃゅょァィゥェォッャュョ!?,.";
const japanese = "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303F\\uFF00-\\uFFEF";
const unbreakable = new RegExp(
  `[${opening}]*(?:[${japanese}]|[^${japanese}${opening}\\s]+|\\s)[${closing}]*\\s*|[${opening}]+\\s*`,
  "gu",
);

function headOf(text: string, columns: number): string {
  let head = "";
  for (const { segment } of graphemes.segment(text)) {
    if (head !== "" && textWidth(head + segment) > columns) break;
    head += segment;
  }
  return head;
}
