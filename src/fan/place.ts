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
  /** A place must cost less than this, px. */
  readonly below: number;
  /** px to keep from every obstacle. */
  readonly gap: number;
  readonly allows: (box: Box) => boolean;
  /** What the place costs besides its distance from `wanted` along the arc, in px; never below 0. From `limit` on it may stop counting. */
  readonly price: (box: Box, angle: number, limit: number) => number;
};

/**
 * The cheapest free place for a box on any of the arcs, or null where there is none. Looks near `wanted` first, and no
 * farther once nothing farther could be cheaper.
 */
export function cheapestPlace(
  arcs: readonly Arc[],
  size: Size,
  obstacles: readonly Box[],
  rule: PlaceRule,
): Place | null {
  const stretches = arcs.map((arc) => freeStretches(arc, size, obstacles, rule.gap));
  let best: Place | null = null;
  for (const [near, far] of windows) {
    if (near >= (best?.price ?? rule.below)) break;
    for (const [index, arc] of arcs.entries()) {
      for (const angle of anglesIn(
        stretches[index] ?? [],
        rule.wanted,
        near / arc.radius,
        far / arc.radius,
        arc,
      )) {
        const limit: number = (best?.price ?? rule.below) - Math.abs(angle - rule.wanted) * arc.radius;
        if (limit <= 0) continue;
        const { x, y } = at(arc.pivot, arc.radius, angle);
        const box = { x, y, width: size.width, height: size.height };
        if (!rule.allows(box)) continue;
        const price = rule.price(box, angle, limit);
        // A tie goes to the earlier one, however the last bit falls.
        if (price < limit - 1e-6)
          best = { box, angle, price: price + Math.abs(angle - rule.wanted) * arc.radius };
      }
    }
  }
  return best;
}

/** Distances from `wanted` along the arc that are looked at in turn, px. */
const windows = [
  [0, 100],
  [100, 300],
  [300, Infinity],
] as const;
/** Angles that are looked at lie this far apart, in px along the arc. */
const step = 10;

type Interval = readonly [from: number, to: number];

/** Of the free stretches, the angles between `near` and `far` of `wanted`: the ends of each, and steps between. */
function anglesIn(
  stretches: readonly Interval[],
  wanted: number,
  near: number,
  far: number,
  arc: Arc,
): readonly number[] {
  const angles: number[] = [];
  const sides: readonly Interval[] = [
    [wanted - far, wanted - near],
    [wanted + near, wanted + far],
  ];
  for (const [start, end] of stretches) {
    for (const [low, high] of sides) {
      const from = Math.max(start, low);
      const to = Math.min(end, high);
      for (let angle = from; angle < to; angle += step / arc.radius) angles.push(angle);
      if (from <= to) angles.push(to);
    }
  }
  return angles;
}

/** The stretches of the arc on which the box comes nowhere nearer than `gap` to an obstacle, from left to right. */
function freeStretches(arc: Arc, size: Size, obstacles: readonly Box[], gap: number): readonly Interval[] {
  const blocked: Interval[] = [];
  for (const obstacle of obstacles) addBlocked(blocked, arc, size, obstacle, gap);
  blocked.sort((one, other) => one[0] - other[0]);
  const free: Interval[] = [];
  let from = -arc.halfSweep;
  for (const [start, end] of blocked) {
    if (from <= start) free.push([from, Math.min(start, arc.halfSweep)]);
    from = Math.max(from, end);
    if (from > arc.halfSweep) return free;
  }
  free.push([from, arc.halfSweep]);
  return free;
}

/** Adds where the box would come too near to the obstacle: one stretch on either side of straight up, at most. */
function addBlocked(blocked: Interval[], arc: Arc, size: Size, obstacle: Box, gap: number): void {
  const reachX = ((size.width + obstacle.width) / 2 + gap) / arc.radius;
  const reachY = ((size.height + obstacle.height) / 2 + gap) / arc.radius;
  const x = (obstacle.x - arc.pivot.x) / arc.radius;
  const up = (arc.pivot.y - obstacle.y) / arc.radius;
  if (up - reachY >= 1 || up + reachY <= 0 || Math.abs(x) - reachX >= 1) return;
  const left = Math.asin(clip(x - reachX));
  const right = Math.asin(clip(x + reachX));
  const near = Math.acos(clip(up + reachY));
  const far = Math.acos(clip(up - reachY));
  const add = (from: number, to: number): void => {
    if (from < to) blocked.push([from, to]);
  };
  if (near === 0) add(Math.max(-far, left), Math.min(far, right));
  else {
    add(Math.max(-far, left), Math.min(-near, right));
    add(Math.max(near, left), Math.min(far, right));
  }
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
