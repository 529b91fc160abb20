import { at, type Box, type Point, type Size } from "./frame.ts";

export type Arc = {
  readonly pivot: Point;
  readonly radius: number;
  /** Radians to either side of straight up; below a quarter turn. */
  readonly halfSweep: number;
};

export type Place = { readonly box: Box; readonly angle: number; readonly price: number };

export type PlaceRule = {
  /** The angle it would best stand at. */
  readonly wanted: number;
  /** px to keep from every obstacle. */
  readonly gap: number;
  readonly allows: (box: Box) => boolean;
  /** What the place costs besides its distance from `wanted` along the arc, in px; never below 0. From `limit` on it may stop counting. */
  readonly price: (box: Box, angle: number, limit: number) => number;
};

/** The cheapest free place for a box on any of the arcs, or null where there is none. */
export function cheapestPlace(
  arcs: readonly Arc[],
  size: Size,
  obstacles: readonly Box[],
  rule: PlaceRule,
): Place | null {
  let best: Place | null = null;
  for (const arc of arcs) {
    const blocked = obstacles.flatMap((obstacle) => blockedBy(arc, size, obstacle, rule.gap));
    for (const angle of freeAngles(arc, blocked, rule.wanted)) {
      const distance = Math.abs(angle - rule.wanted) * arc.radius;
      if (best && distance >= best.price) break;
      const box = { ...at(arc.pivot, arc.radius, angle), ...size };
      if (!rule.allows(box)) continue;
      const price: number =
        distance + rule.price(box, angle, (best === null ? Infinity : best.price) - distance);
      // A tie goes to the earlier one, however the last bit falls.
      if (!best || price < best.price - 1e-6) best = { box, angle, price };
    }
  }
  return best;
}

/** Angles that are looked at lie this far apart, in px along the arc. */
const step = 10;

/** Free angles, nearest to `wanted` first: both ends of every free stretch, and steps between. */
function freeAngles(arc: Arc, blocked: readonly Interval[], wanted: number): readonly number[] {
  const angles: number[] = [];
  let from = -arc.halfSweep;
  const end: Interval = [arc.halfSweep, Infinity];
  for (const [start, stop] of [...blocked.toSorted((one, other) => one[0] - other[0]), end]) {
    const to = Math.min(start, arc.halfSweep);
    if (from <= to) {
      for (let angle = from; angle < to; angle += step / arc.radius) angles.push(angle);
      angles.push(to);
      if (from < wanted && wanted < to) angles.push(wanted);
    }
    from = Math.max(from, stop);
  }
  return angles.sort((one, other) => Math.abs(one - wanted) - Math.abs(other - wanted) || one - other);
}

type Interval = readonly [from: number, to: number];

/** The stretches of the arc where the box would come nearer than `gap` to the obstacle: one on either side at most. */
function blockedBy(arc: Arc, size: Size, obstacle: Box, gap: number): readonly Interval[] {
  const reachX = ((size.width + obstacle.width) / 2 + gap) / arc.radius;
  const reachY = ((size.height + obstacle.height) / 2 + gap) / arc.radius;
  const x = (obstacle.x - arc.pivot.x) / arc.radius;
  const up = (arc.pivot.y - obstacle.y) / arc.radius;
  if (up - reachY >= 1 || up + reachY <= 0) return [];
  const left = Math.asin(clip(x - reachX));
  const right = Math.asin(clip(x + reachX));
  const near = Math.acos(clip(up + reachY));
  const far = Math.acos(clip(up - reachY));
  const sides: readonly Interval[] =
    near === 0
      ? [[-far, far]]
      : [
          [-far, -near],
          [near, far],
        ];
  return sides
    .map(([from, to]): Interval => [Math.max(from, left), Math.min(to, right)])
    .filter(([from, to]) => from < to);
}

function clip(sine: number): number {
  return Math.max(-1, Math.min(1, sine));
}

/** The gap between two boxes in px: 0 where they touch or overlap. */
export function gapBetween(one: Box, other: Box): number {
  const x = Math.abs(one.x - other.x) - (one.width + other.width) / 2;
  const y = Math.abs(one.y - other.y) - (one.height + other.height) / 2;
  return Math.hypot(Math.max(0, x), Math.max(0, y));
}
