import { createElement as h, type ReactNode, type SVGProps } from "react";
import { chipLine } from "./chip.ts";
import type { Box } from "./frame.ts";
import { round } from "./paper.ts";

type ChipProps = {
  readonly box: Box;
  readonly lines: readonly string[];
  readonly fontSize: number;
  /** A task: square and bold. */
  readonly bold?: boolean;
  readonly fill: string;
  readonly line: string;
  readonly ink: string;
  /** px */
  readonly lineWidth?: number;
  readonly dashed?: boolean;
};

/** A chip with its name: only what can be drawn, so that page, PDF and file have the same one. */
export function ChipView({
  box,
  lines,
  fontSize,
  bold = false,
  fill,
  line,
  ink,
  lineWidth = 1.2,
  dashed,
}: ChipProps): ReactNode {
  return h(
    "g",
    null,
    h("rect", {
      x: round(box.x - box.width / 2),
      y: round(box.y - box.height / 2),
      width: box.width,
      height: box.height,
      rx: bold ? 6 : Math.min(box.height / 2, 13),
      fill,
      stroke: line,
      strokeWidth: lineWidth,
      strokeDasharray: dashed ? "3 3" : undefined,
    }),
    h(TextLines, { box, lines, fontSize, bold, ink }),
  );
}

type TextProps = {
  readonly box: Box;
  readonly lines: readonly string[];
  readonly fontSize: number;
  readonly bold: boolean;
  readonly ink: string;
};

function TextLines({ box, lines, fontSize, bold, ink }: TextProps): ReactNode {
  const attributes: SVGProps<SVGTextElement> = { fontSize, fill: ink, textAnchor: "middle" };
  if (bold) attributes.fontWeight = 700;
  return lines.map((text, index) =>
    h(
      "text",
      {
        ...attributes,
        key: index,
        x: round(box.x),
        y: round(box.y + (index - (lines.length - 1) / 2) * chipLine * fontSize + baseline * fontSize),
      },
      text,
    ),
  );
}

/** From the middle of a line down to its baseline, in em; the same in both fonts. */
export const baseline = 0.36;
