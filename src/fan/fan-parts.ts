import { createElement as h, type ReactNode } from "react";
import { chipSize, taskFontSize, type FanChip, type FanPartyChip } from "./chip.ts";
import { baseline, ChipView } from "./chip-view.ts";
import { boldness, between, type FanFrame } from "./frame.ts";
import { setLabel } from "./label.ts";
import type { FanCurve, FanLayout } from "./layout.ts";
import type { FanPalette } from "./palette.ts";
import { round } from "./paper.ts";
import type { FanRest } from "./place-parties.ts";
import type { FanWords } from "./words.ts";

type PartProps = { readonly layout: FanLayout; readonly palette: FanPalette; readonly words: FanWords };
type ChipProps = {
  readonly frame: FanFrame;
  readonly palette: FanPalette;
  /** Steps back while something else is looked at. */
  readonly quiet: boolean;
  /** Where the keyboard is. */
  readonly marked: boolean;
  /** The one that is looked at. */
  readonly chosen?: boolean;
};

export function RingNames({ layout: { frame }, palette }: PartProps): ReactNode {
  return frame.rings.map((ring) =>
    h(
      "text",
      {
        key: ring.id,
        x: round(ring.nameBox.x),
        y: round(ring.nameBox.y + baseline * frame.smallFontSize),
        fontSize: frame.smallFontSize,
        fontWeight: 700,
        textAnchor: "middle",
        fill: palette.rings[ring.id].ink,
      },
      ring.name,
    ),
  );
}

/** Ribs from the pivot to the tasks, and curves from the tasks to their recipients; the quiet ones lie below. */
export function Ties({
  layout,
  palette,
  isShown,
  isFocused,
}: PartProps & {
  readonly isShown: (id: string) => boolean;
  /** Somebody is looked at: the bright ties are theirs. */
  readonly isFocused: boolean;
}): ReactNode {
  const { pivot } = layout.frame;
  const isBright = (curve: FanCurve) => isShown(curve.task) && isShown(curve.party);
  return h(
    "g",
    { fill: "none", "aria-hidden": true },
    layout.curves
      .toSorted((one, other) => Number(isBright(one)) - Number(isBright(other)))
      .map((curve) =>
        h("path", {
          key: `${curve.task} ${curve.party}`,
          d: `M${xy(curve.from)}C${xy(curve.bends[0])} ${xy(curve.bends[1])} ${xy(curve.to)}`,
          stroke: isBright(curve) ? palette.rings[curve.ring].line : palette.quietLine,
          strokeWidth: isBright(curve) && isFocused ? 2.2 : 1.5,
        }),
      ),
    layout.tasks.map((task) =>
      h("path", {
        key: task.id,
        d: `M${xy(pivot)}L${xy(task)}`,
        stroke: isShown(task.id) ? palette.solid : palette.quietLine,
        strokeWidth: 2.4,
      }),
    ),
  );
}

export function TaskChip({
  chip,
  frame,
  palette,
  quiet,
  marked,
}: ChipProps & { readonly chip: FanChip }): ReactNode {
  return h(ChipView, {
    box: chip,
    lines: chip.lines,
    fontSize: taskFontSize(frame),
    bold: true,
    fill: quiet ? palette.quietSolid : palette.solid,
    line: marked ? palette.focus : palette.ground,
    lineWidth: marked ? 3 : 1,
    ink: quiet ? palette.onQuietSolid : palette.onSolid,
  });
}

export function PartyChip({
  chip,
  frame,
  palette,
  quiet,
  marked,
  chosen = false,
}: ChipProps & { readonly chip: FanPartyChip }): ReactNode {
  const ring = palette.rings[chip.ring];
  return h(
    "g",
    null,
    h(ChipView, {
      box: chip,
      lines: chip.lines,
      fontSize: frame.fontSize,
      fill: palette.chip,
      line: marked ? palette.focus : chosen ? ring.ink : quiet ? palette.quietLine : ring.line,
      lineWidth: marked ? 3 : chosen ? 2.2 : 1.2,
      ink: quiet ? palette.quietInk : ring.ink,
    }),
    chip.evidence
      ? h("circle", {
          cx: round(chip.x + chip.width / 2 - 4),
          cy: round(chip.y - chip.height / 2 + 2),
          r: 4.5,
          fill: quiet ? palette.quietLine : palette.evidence,
          stroke: palette.chip,
        })
      : null,
  );
}

export function RestChip({
  rest,
  frame,
  palette,
  words,
  marked,
}: Omit<ChipProps, "quiet"> & { readonly rest: FanRest; readonly words: FanWords }): ReactNode {
  const { line, ink } = restColours(rest, palette);
  return h(ChipView, {
    box: rest.box,
    lines: [words.rest(rest.items.length)],
    fontSize: frame.smallFontSize,
    fill: palette.chip,
    line: marked ? palette.focus : line,
    lineWidth: marked ? 3 : 1.2,
    dashed: true,
    ink,
  });
}

export function restColours(
  { ring }: FanRest,
  palette: FanPalette,
): { readonly line: string; readonly ink: string } {
  return ring === "task" ? { line: palette.guard, ink: palette.note } : palette.rings[ring];
}

export function Pivot({ layout: { frame }, palette, words }: PartProps): ReactNode {
  const { pivot, pivotRadius } = frame;
  const centre = { cx: round(pivot.x), cy: round(pivot.y) };
  return h(
    "g",
    { "aria-hidden": true },
    h("circle", { ...centre, r: round(pivotRadius), fill: palette.solid }),
    h("circle", {
      ...centre,
      r: round(pivotRadius - 3),
      fill: "none",
      stroke: palette.onSolid,
      strokeOpacity: 0.35,
    }),
    h(
      "text",
      {
        x: round(pivot.x),
        y: round(pivot.y + baseline * frame.fontSize),
        fontSize: frame.fontSize,
        fontWeight: 700,
        textAnchor: "middle",
        fill: palette.onSolid,
      },
      words.me,
    ),
  );
}

/** Says what the dot is for, once there is one. */
export function Legend({ layout: { frame, parties }, palette, words }: PartProps): ReactNode {
  if (!parties.some((chip) => chip.evidence)) return null;
  const { x, y, width } = frame.legendBox;
  return h(
    "g",
    { "aria-hidden": true },
    h("circle", { cx: round(x - width / 2 + 4.5), cy: round(y), r: 4.5, fill: palette.evidence }),
    h(
      "text",
      {
        x: round(x - width / 2 + 1.2 * frame.smallFontSize),
        y: round(y + baseline * frame.smallFontSize),
        fontSize: frame.smallFontSize,
        fill: palette.note,
      },
      words.evidence,
    ),
  );
}

/** The whole of a name that its chip had to cut, over everything else, while it is looked at. */
export function WholeName({ layout, palette, id }: PartProps & { readonly id: string | null }): ReactNode {
  const { frame } = layout;
  const task = layout.tasks.find((chip) => chip.id === id && chip.cut);
  const party = layout.parties.find((chip) => chip.id === id && chip.cut);
  const chip = task ?? party;
  if (!chip) return null;
  const fontSize = task ? taskFontSize(frame) : frame.fontSize;
  const label = setLabel(chip.name, { oneLine: 12, maxWidth: 12, maxLines: 8 });
  const size = chipSize({ ...label, width: label.width * boldness }, fontSize);
  return h(
    "g",
    { "aria-hidden": true, pointerEvents: "none" },
    h(ChipView, {
      box: {
        ...size,
        x: between(chip.x, size.width / 2 + 4, frame.width - size.width / 2 - 4),
        y: between(chip.y, size.height / 2 + 4, frame.height - size.height / 2 - 4),
      },
      lines: label.lines,
      fontSize,
      bold: task !== undefined,
      fill: task ? palette.solid : palette.chip,
      line: palette.focus,
      lineWidth: 2,
      ink: party ? palette.rings[party.ring].ink : palette.onSolid,
    }),
  );
}

function xy({ x, y }: { readonly x: number; readonly y: number }): string {
  return `${round(x)} ${round(y)}`;
}
