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

/** How many points along a curve are looked at: less than a chip's height apart. */
const pointsOnCurve = 16;

/** Visits points along the curve between the two chips. Numbers, not objects: this is the inner loop of the layout. */
export function eachPointOn(
  { from, bends: [first, second], to }: Curve,
  visit: (x: number, y: number) => void,
): void {
  for (let index = 0; index < pointsOnCurve; index += 1) {
    const t = 0.12 + 0.05 * index;
    const s = 1 - t;
    const a = s * s * s;
    const b = 3 * s * s * t;
    const c = 3 * s * t * t;
    const d = t * t * t;
    const x = a * from.x + b * first.x + c * second.x + d * to.x;
    const y = a * from.y + b * first.y + c * second.y + d * to.y;
    visit(x, y);
  }
}
