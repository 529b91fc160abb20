import { ringIds, type RingId } from "./fan-data.ts";
import { textWidth } from "./text-width.ts";
import { underEdge } from "./under-edge.ts";
import { fanWords, type FanLang } from "./words.ts";

export type Point = { readonly x: number; readonly y: number };
export type Size = { readonly width: number; readonly height: number };
/** A rectangle by its centre and its whole width and height, in px. */
export type Box = Point & Size;

export type RingFrame = {
  readonly id: RingId;
  /** Radii in px. */
  readonly inner: number;
  readonly outer: number;
  readonly name: string;
  /** Where the ring's name stands: under the left edge of the paper. */
  readonly nameBox: Box;
};

/** The fan with nothing on it. It depends on the space and the language only, so no addition ever changes it. */
export type FanFrame = Size & {
  readonly lang: FanLang;
  readonly pivot: Point;
  readonly pivotRadius: number;
  /** Radians from the middle to either edge. Angles count from straight up, clockwise. */
  readonly halfSweep: number;
  /** From the inside out. */
  readonly rings: readonly RingFrame[];
  /** Tasks stay inside this radius and recipients outside, so neither ever pushes the other. */
  readonly hub: number;
  readonly legendBox: Box;
  /** Of the chip that gathers what a ring has no room for. */
  readonly restSize: Size;
  /** Where such a chip stands for the tasks: beside the pivot, under the paper. */
  readonly taskRestBox: Box;
  /** Font sizes in px. */
  readonly fontSize: number;
  readonly smallFontSize: number;
};

const degree = Math.PI / 180;
const margin = 12;
/** Below 43° to a side it no longer reads as a fan; above 78° its ends lie flat and the ring names would meet. */
const narrowest = 43 * degree;
const widest = 78 * degree;
/** px that the tasks need around the pivot (nine chips, measured on random fans), within these shares of the radius. */
const hubNeed = 208;
const hubShares = [0.33, 0.4] as const;
/** A ring is at least about as deep as a chip of two lines, in em. */
const chipDepth = 3;
/** Who gets the depth that is left, from the inside out: an inner ring is short, so it holds two rows of chips. */
const depthShares = [0.6, 0.2, 0.1, 0.05, 0.05];

export function fanFrame(width: number, height: number, lang: FanLang): FanFrame {
  const fontSize = between(Math.min(width / 60, height / 45), 12, 14);
  const smallFontSize = fontSize - 1;
  const pivotRadius = between(Math.min(width, height) * 0.045, 24, 30);
  const across = Math.max(width / 2 - margin, 1);
  const up = Math.max(height - 2 * margin - pivotRadius, 1);
  const halfSweep = between(Math.asin(Math.min(1, across / up)), narrowest, widest);
  const radius = Math.min(up, across / Math.sin(halfSweep));
  const spare = height - (radius + pivotRadius + 2 * margin);
  const pivot = { x: width / 2, y: margin + radius + spare / 2 };
  const innermost = between(hubNeed, radius * hubShares[0], radius * hubShares[1]);

  const depth = Math.min(chipDepth * fontSize, (radius - innermost) / ringIds.length);
  const left = radius - innermost - depth * ringIds.length;
  let inner = innermost;
  const bands = ringIds.map((id, index) => {
    const band = { id, inner, outer: inner + depth + left * (depthShares[index] ?? 0) };
    inner = band.outer;
    return band;
  });
  const nameBoxes: Box[] = [];
  const rings = bands.toReversed().map((band): RingFrame => {
    const name = fanWords[lang].rings[band.id];
    const size = {
      width: Math.ceil(textWidth(name) * smallFontSize * boldness),
      height: Math.ceil(smallFontSize * 1.3),
    };
    const nameBox = underEdge(
      { width, height, pivot, halfSweep },
      -1,
      (band.inner + band.outer) / 2,
      size,
      nameBoxes,
    );
    nameBoxes.push(nameBox);
    return { ...band, name, nameBox };
  });

  // No lower than a finger hits: WCAG 2.2, 2.5.8.
  const restSize = {
    width: Math.ceil((textWidth(fanWords[lang].rest(99)) + 1.1) * smallFontSize),
    height: 24,
  };
  const legendWidth = Math.ceil((textWidth(fanWords[lang].evidence) + 1.4) * smallFontSize);
  return {
    width,
    height,
    lang,
    pivot,
    pivotRadius,
    halfSweep,
    rings: rings.reverse(),
    hub: innermost - 6,
    legendBox: {
      x: margin + legendWidth / 2,
      y: pivot.y + pivotRadius - smallFontSize / 2,
      width: legendWidth,
      height: smallFontSize * 1.4,
    },
    restSize,
    taskRestBox: {
      ...restSize,
      x: pivot.x + pivotRadius + 8 + restSize.width / 2,
      y: pivot.y + pivotRadius - restSize.height / 2,
    },
    fontSize,
    smallFontSize,
  };
}

/** How much wider than the table bold text runs. */
export const boldness = 1.05;

/** The point `distance` px from the pivot at `angle`. */
export function at(pivot: Point, distance: number, angle: number): Point {
  return { x: pivot.x + distance * Math.sin(angle), y: pivot.y - distance * Math.cos(angle) };
}

export function distanceBetween(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}

/** Whether two boxes come nearer to each other than `gap` px. */
export function overlaps(one: Box, other: Box, gap = 0): boolean {
  return (
    Math.abs(one.x - other.x) < (one.width + other.width) / 2 + gap &&
    Math.abs(one.y - other.y) < (one.height + other.height) / 2 + gap
  );
}

export function between(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
