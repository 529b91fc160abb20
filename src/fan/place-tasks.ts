import { chipSize, taskFontSize, toChip, type FanChip } from "./chip.ts";
import type { FanTask } from "./fan-data.ts";
import { boldness, distanceBetween, type Box, type FanFrame, type Point } from "./frame.ts";
import { labelChoices, toPlainText, type LabelShape } from "./label.ts";
import { cheapestPlace, gapBetween } from "./place.ts";

/** Turns of the half sweep at which tasks come to stand, in the order they are told: the middle, the halves, the quarters. */
const turns = [0, -0.5, 0.5, -1, 1, -0.25, 0.25, -0.75, 0.75];
/** Tried one after another: a later task finds less room. */
const shapes: readonly LabelShape[] = [
  { oneLine: 5, maxWidth: 6, whole: true },
  { oneLine: 5, maxWidth: 7.5, whole: true },
  { oneLine: 5, maxWidth: 11, whole: true },
  { oneLine: 5, maxWidth: 6 },
  { oneLine: 4.5, maxWidth: 4.5 },
  { oneLine: 3.2, maxWidth: 3.2 },
  { oneLine: 3.2, maxWidth: 3.2, maxLines: 1 },
  { oneLine: 2, maxWidth: 2, maxLines: 1 },
];
/** Shares of the hub's radius on which tasks may stand, the outermost first. */
const lanes = [0.88, 0.84, 0.8, 0.76, 0.72, 0.68, 0.64, 0.6, 0.56, 0.52, 0.48, 0.44, 0.4, 0.36, 0.32];
/** px between two tasks. */
const taskGap = 4;

/**
 * The tasks at their ribs, inside the hub, in the order of `tasks`. One that `standing` holds keeps its place.
 * What finds no place is left out.
 */
export function placeTasks(
  tasks: readonly FanTask[],
  frame: FanFrame,
  standing: ReadonlyMap<string, FanChip>,
): readonly FanChip[] {
  const { pivot, hub, halfSweep } = frame;
  const placed = new Map<string, FanChip>();
  for (const task of tasks) {
    const before = standing.get(task.id);
    if (before && before.name === toPlainText(task.name)) placed.set(task.id, before);
  }
  const middle = { ...pivot, width: 2 * frame.pivotRadius, height: 2 * frame.pivotRadius };
  const arcs = lanes.map((share) => ({ pivot, radius: hub * share, halfSweep: halfSweep - 0.02 }));
  for (const [index, task] of tasks.entries()) {
    if (placed.has(task.id)) continue;
    const wanted = standing.get(task.id)?.angle ?? (turns[index % turns.length] ?? 0) * taskReach(frame);
    for (const label of labelChoices(task.name, shapes)) {
      const size = chipSize({ ...label, width: label.width * boldness }, taskFontSize(frame));
      const place = cheapestPlace(arcs, size, [...placed.values()], {
        wanted,
        below: Infinity,
        gap: taskGap,
        allows: (box) =>
          farthestCorner(pivot, box) <= hub &&
          beyondEdge(frame, box) <= 10 &&
          gapBetween(box, middle) >= taskGap,
        price: (box) => (hub - distanceBetween(pivot, box)) / 2,
      });
      if (!place) continue;
      placed.set(task.id, toChip(task, label, place.box, place.angle));
      break;
    }
  }
  return tasks.flatMap((task) => placed.get(task.id) ?? []);
}

/** How far to either side of straight up a task comes to stand, in radians. */
export function taskReach(frame: FanFrame): number {
  return frame.halfSweep - 0.3;
}

/** How far the box reaches over an edge of the paper, in px: under the edges stand the ring names and the gathered rest. */
function beyondEdge({ pivot, halfSweep }: FanFrame, box: Box): number {
  const x = Math.abs(box.x - pivot.x) + box.width / 2;
  const up = pivot.y - box.y - box.height / 2;
  return x * Math.cos(halfSweep) - up * Math.sin(halfSweep);
}

function farthestCorner(pivot: Point, box: Box): number {
  return Math.hypot(Math.abs(box.x - pivot.x) + box.width / 2, Math.abs(box.y - pivot.y) + box.height / 2);
}
