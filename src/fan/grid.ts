import type { Box, Point } from "./frame.ts";

/** Boxes and points of a picture by the square they fall into, so that asking what lies near costs the same on a full fan. */
export type Grid = {
  readonly addBox: (box: Box) => void;
  readonly addPoint: (point: Point) => void;
  /** How many points lie inside the box. */
  readonly pointsIn: (box: Box) => number;
  /** Whether the point lies inside one of the boxes. */
  readonly isCovered: (point: Point) => boolean;
};

export function createGrid(): Grid {
  const boxes = new Map<number, Box[]>();
  const points = new Map<number, Point[]>();
  return {
    addBox: (box) => {
      for (const cell of cellsOf(box)) addTo(boxes, cell, box);
    },
    addPoint: (point) => addTo(points, cellAt(point.x, point.y), point),
    pointsIn: (box) => {
      let count = 0;
      for (const cell of cellsOf(box))
        for (const point of points.get(cell) ?? []) if (isIn(point, box)) count += 1;
      return count;
    },
    isCovered: (point) => (boxes.get(cellAt(point.x, point.y)) ?? []).some((box) => isIn(point, box)),
  };
}

/** px */
const side = 32;
/** More squares than any picture is wide, so that a row never runs into the next. */
const rowLength = 4096;

function cellAt(x: number, y: number): number {
  return Math.floor(y / side) * rowLength + Math.floor(x / side);
}

function cellsOf({ x, y, width, height }: Box): readonly number[] {
  const cells: number[] = [];
  const lastColumn = Math.floor((x + width / 2) / side);
  const lastRow = Math.floor((y + height / 2) / side);
  for (let row = Math.floor((y - height / 2) / side); row <= lastRow; row += 1)
    for (let column = Math.floor((x - width / 2) / side); column <= lastColumn; column += 1)
      cells.push(row * rowLength + column);
  return cells;
}

function isIn(point: Point, box: Box): boolean {
  return Math.abs(point.x - box.x) < box.width / 2 && Math.abs(point.y - box.y) < box.height / 2;
}

function addTo<T>(groups: Map<number, T[]>, key: number, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
