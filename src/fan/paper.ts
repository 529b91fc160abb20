import { createElement as h, type ReactNode } from "react";
import type { FanFrame } from "./frame.ts";
import type { FanPalette } from "./palette.ts";

type PaperProps = {
  readonly frame: FanFrame;
  readonly palette: FanPalette;
  /** 0 folded, 1 open. */
  readonly open: number;
  /** Makes the ids of the shared shapes unique on the page. */
  readonly id: string;
};

/**
 * The folded paper and its bones. Each pane turns about the pivot to where `open` puts it; whatever is not open lies in
 * folds along the edge. The page lets it unfold by setting `--fan-motion` (a duration), which is 0 by default.
 */
export function FanPaper({ frame, palette, open, id }: PaperProps): ReactNode {
  const { pivot } = frame;
  const panes = panesOf(frame.halfSweep, open);
  const outer = frame.rings.at(-1)?.outer ?? 0;
  const half = frame.halfSweep / panesASide / 2;
  const last = panes.at(-1);
  const guard = last ? last.turn + half * last.width : 0;
  return h(
    "g",
    { "aria-hidden": true },
    h(
      "defs",
      null,
      h("g", { id: `${id}-pane` }, panePaths(frame, palette, half, "pane")),
      h("g", { id: `${id}-fold` }, panePaths(frame, palette, half, "fold")),
    ),
    h(
      "g",
      { transform: `translate(${round(pivot.x)} ${round(pivot.y)})` },
      open < 1 && open > 0 ? ghost(frame, palette) : null,
      // The folds at the edges lie under their inner neighbours.
      [...panes.entries()].reverse().flatMap(([index, { turn, width }]) =>
        [-1, 1].map((side) =>
          h("use", {
            key: `${side}${index}`,
            href: `#${id}-${(index + (side > 0 ? 0 : 1)) % 2 === 0 ? "pane" : "fold"}`,
            transform: `rotate(${degrees(turn * side)}) scale(${round(width)} 1)`,
            style: unfolding,
          }),
        ),
      ),
      [-1, 1].map((side) =>
        h("path", {
          key: side,
          d: `M0 0L${-round(outer * 0.0035)} ${-round(outer)}H${round(outer * 0.0035)}Z`,
          fill: palette.guard,
          stroke: palette.guard,
          strokeWidth: 1.2,
          strokeLinejoin: "round",
          transform: `rotate(${degrees(guard * side)})`,
          style: unfolding,
        }),
      ),
    ),
  );
}

const panesASide = 12;
/** How far the edge of a closed fold looks out from under its neighbour, in radians. */
const foldEdge = 0.006;
/** A closed fold is seen from the side. */
const foldWidth = 0.4;
const unfolding = { transition: "transform var(--fan-motion, 0s) ease" };

type Pane = { readonly turn: number; readonly width: number };

/** The panes of one side, from the middle outwards: the bearing of each in radians, and how much of its width is seen. */
export function panesOf(halfSweep: number, open: number): readonly Pane[] {
  const pane = halfSweep / panesASide;
  const opened = Math.max(0, Math.min(1, open)) * panesASide;
  return Array.from({ length: panesASide }, (_, index) => {
    // 1 where the pane is open, 0 where it is folded, between the two where the opening has just reached it.
    const width = foldWidth + (1 - foldWidth) * Math.max(0, Math.min(1, opened - index));
    const folds = Math.max(0, index - opened);
    const turn =
      pane * (Math.min(index, opened) + Math.min(0.5, Math.max(0, opened - index) / 2)) + folds * foldEdge;
    return { turn, width };
  });
}

function panePaths(
  frame: FanFrame,
  palette: FanPalette,
  half: number,
  side: "pane" | "fold",
): readonly ReactNode[] {
  const [first] = frame.rings;
  const last = frame.rings.at(-1);
  if (!first || !last) return [];
  return [
    ...frame.rings.map((ring) =>
      h("path", {
        key: ring.id,
        d: `${arc(ring.inner, half, "M")}${arcBack(ring.outer, half)}Z`,
        fill: palette.rings[ring.id][side],
      }),
    ),
    ...frame.rings.map((ring) =>
      h("path", {
        key: `${ring.id}-edge`,
        d: arc(ring.inner, half, "M"),
        fill: "none",
        stroke: palette.crease,
        strokeWidth: 1.5,
      }),
    ),
    h("path", {
      key: "sides",
      d: [-1, 1].map((side) => radial(first.inner, last.outer, half * side)).join(""),
      stroke: palette.crease,
      strokeWidth: 0.8,
    }),
    h("path", {
      key: "rim",
      d: arc(last.outer, half, "M"),
      fill: "none",
      stroke: palette.rings.society.line,
      strokeOpacity: 0.5,
      strokeWidth: 1,
    }),
    h("path", { key: "bone", d: `M0 0L0 ${-round(first.inner)}`, stroke: palette.bone, strokeWidth: 1 }),
  ];
}

/** Where the rings will be when the fan is open. */
function ghost(frame: FanFrame, palette: FanPalette): readonly ReactNode[] {
  return frame.rings.map((ring) =>
    h("path", {
      key: ring.id,
      d: arc(ring.outer, frame.halfSweep, "M"),
      fill: "none",
      stroke: palette.rings[ring.id].line,
      strokeOpacity: 0.6,
      strokeWidth: 1,
      strokeDasharray: "2 5",
    }),
  );
}

function radial(inner: number, outer: number, angle: number): string {
  const [x, y] = [Math.sin(angle), -Math.cos(angle)];
  return `M${round(inner * x)} ${round(inner * y)}L${round(outer * x)} ${round(outer * y)}`;
}

function arc(radius: number, half: number, start: "M" | "L"): string {
  const x = round(radius * Math.sin(half));
  const y = -round(radius * Math.cos(half));
  return `${start}${-x} ${y}A${round(radius)} ${round(radius)} 0 0 1 ${x} ${y}`;
}

function arcBack(radius: number, half: number): string {
  const x = round(radius * Math.sin(half));
  const y = -round(radius * Math.cos(half));
  return `L${x} ${y}A${round(radius)} ${round(radius)} 0 0 0 ${-x} ${y}`;
}

/** Two decimals: a hundredth of a px is enough for any picture. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function degrees(radians: number): number {
  return Math.round((radians * 180_000) / Math.PI) / 1000;
}
