import type { Ratings } from "../../client/sessions.ts";
import type { CheckIn } from "../../client/weeks.ts";

export const scales = [
  "presence",
  "contribution",
  "acknowledgement",
] as const satisfies readonly (keyof Ratings)[];
export type Scale = (typeof scales)[number];

export type Point = { readonly x: number; readonly y: number };

/** The mean of the two items of one side. */
export function valueOf({ ratings }: Pick<CheckIn, "ratings">, scale: Scale): number {
  const [first, second] = ratings[scale];
  return (first + second) / 2;
}

/** Place of a value between two bounds, in px. */
export function linear(from: readonly [number, number], to: readonly [number, number]) {
  const span = from[1] - from[0];
  return (value: number): number =>
    span === 0 ? (to[0] + to[1]) / 2 : to[0] + ((value - from[0]) / span) * (to[1] - to[0]);
}

/**
 * A curve through all points that rises and falls only where they do: between two points it never goes beyond either
 * (monotone cubic, Fritsch and Carlson 1980). Points are in order of `x`.
 */
export function curve(points: readonly Point[]): string {
  const [first] = points;
  if (!first) return "";
  const slopes = slopesOf(points);
  const pieces = points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    const third = (to.x - from.x) / 3;
    const a = `${round(from.x + third)} ${round(from.y + third * (slopes[index] ?? 0))}`;
    const b = `${round(to.x - third)} ${round(to.y - third * (slopes[index + 1] ?? 0))}`;
    return `C${a} ${b} ${round(to.x)} ${round(to.y)}`;
  });
  return `M${round(first.x)} ${round(first.y)}${pieces.join("")}`;
}

/** The slope at each point: none at a turning point, and never so steep that the curve would overshoot. */
function slopesOf(points: readonly Point[]): readonly number[] {
  const rises = points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    return to.x === from.x ? 0 : (to.y - from.y) / (to.x - from.x);
  });
  return points.map((_point, index) => {
    const before = rises[index - 1];
    const after = rises[index];
    if (before === undefined || after === undefined) return before ?? after ?? 0;
    if (before * after <= 0) return 0;
    return (2 * before * after) / (before + after);
  });
}

/** Labels at the end of lines, moved apart so that none covers another; order by height is kept. */
export function apart(heights: readonly number[], gap: number, lowest: number): readonly number[] {
  const order = heights.map((y, index) => ({ y, index })).toSorted((a, b) => a.y - b.y);
  const placed: number[] = [];
  for (const { y } of order) placed.push(Math.max(y, (placed.at(-1) ?? -Infinity) + gap));
  const over = Math.max(0, (placed.at(-1) ?? 0) - lowest);
  const shifted = placed.map((y) => y - over);
  for (let index = shifted.length - 2; index >= 0; index--) {
    shifted[index] = Math.min(shifted[index] ?? 0, (shifted[index + 1] ?? 0) - gap);
  }
  return heights.map((_y, index) => shifted[order.findIndex((each) => each.index === index)] ?? 0);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
