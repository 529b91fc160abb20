import type { RingId } from "./fan-data.ts";
import type { Box, FanFrame, Size } from "./frame.ts";
import { toPlainText, type Label } from "./label.ts";

/** A name as it stands on the picture. */
export type FanChip = Box & {
  readonly id: string;
  /** Radians from straight up, clockwise. */
  readonly angle: number;
  readonly lines: readonly string[];
  /** The whole name; where `cut` is true the lines show the beginning of it. */
  readonly name: string;
  readonly cut: boolean;
};

export type FanPartyChip = FanChip & {
  readonly ring: RingId;
  /** A link says in the person's own words what reaches this party. */
  readonly evidence: boolean;
  /** Ids of the tasks that reach it, in the order of the tasks. */
  readonly tasks: readonly string[];
};

/** Line height and the room around the lines, in em: the drawing and the layout must agree on them. */
export const chipLine = 1.28;
export const chipPadding = { x: 0.55, y: 0.32 } as const;

/** Whole px: so neither a sum nor the printed picture ever disagrees by a fraction. */
export function chipSize(label: Label, fontSize: number): Size {
  return {
    width: Math.ceil((label.width + 2 * chipPadding.x) * fontSize),
    height: Math.ceil((label.lines.length * chipLine + 2 * chipPadding.y) * fontSize),
  };
}

export function toChip(
  named: { readonly id: string; readonly name: string },
  label: Label,
  box: Box,
  angle: number,
): FanChip {
  return { ...box, id: named.id, angle, lines: label.lines, name: toPlainText(named.name), cut: label.cut };
}

/** The task labels are bold and a size smaller. */
export function taskFontSize(frame: FanFrame): number {
  return frame.smallFontSize;
}
