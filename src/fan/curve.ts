import { at, distanceBetween, type Point } from "./frame.ts";

/** A cubic Bézier curve. */
export type Curve = {
  readonly from: Point;
  readonly bends: readonly [Point, Point];
  readonly to: Point;
};

type Bearing = Point & { readonly angle: number };

/** A calm curve: out of the task along its own rib, into the recipient along the recipient's bearing. */
export function curveBetween(pivot: Point, task: Bearing, party: Bearing): Curve {
  const start = distanceBetween(pivot, task);
  const end = distanceBetween(pivot, party);
  const reach = Math.max(0, end - start);
  return {
    from: { x: task.x, y: task.y },
    bends: [at(pivot, start + reach * 0.4, task.angle), at(pivot, end - reach * 0.55, party.angle)],
    to: { x: party.x, y: party.y },
  };
}

/** Points along the curve between the two chips, a chip's height apart at most. */
export function pointsOn({ from, bends: [first, second], to }: Curve): readonly Point[] {
  return weights.map(([a, b, c, d]) => ({
    x: a * from.x + b * first.x + c * second.x + d * to.x,
    y: a * from.y + b * first.y + c * second.y + d * to.y,
  }));
}

const weights = Array.from({ length: 16 }, (_, index) => {
  const t = 0.12 + index * 0.05;
  const s = 1 - t;
  return [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t] as const;
});
