import type { Box } from "./frame.ts";

/** Boxes and points of a picture by the square they fall into, so that asking what lies near costs the same on a full fan. */
export type Grid = {
  readonly addBox: (box: Box) => void;
  readonly addPoint: (x: number, y: number) => void;
  /** How many points lie inside the box. */
  readonly pointsIn: (box: Box) => number;
  /** Whether the point lies inside one of the boxes. */
  readonly isCovered: (x: number, y: number) => boolean;
};

export function createGrid(): Grid {
  const boxes = new Map<number, Box[]>();
  /** x, y, x, y … */
  const points = new Map<number, number[]>();
  return {
    addBox: (box) => {
      for (let row = square(box.y - box.height / 2); row <= square(box.y + box.height / 2); row += 1)
        for (let column = square(box.x - box.width / 2); column <= square(box.x + box.width / 2); column += 1)
          listAt(boxes, row * rowLength + column).push(box);
    },
    addPoint: (x, y) => void listAt(points, square(y) * rowLength + square(x)).push(x, y),
    pointsIn: (box) => {
      let count = 0;
      for (let row = square(box.y - box.height / 2); row <= square(box.y + box.height / 2); row += 1) {
        for (
          let column = square(box.x - box.width / 2);
          column <= square(box.x + box.width / 2);
          column += 1
        ) {
          const list = points.get(row * rowLength + column);
          if (list === undefined) continue;
          for (let index = 0; index < list.length; index += 2)
            if (isIn(list[index] ?? 0, list[index + 1] ?? 0, box)) count += 1;
        }
      }
      return count;
    },
    isCovered: (x, y) => {
      const list = boxes.get(square(y) * rowLength + square(x));
      return list !== undefined && list.some((box) => isIn(x, y, box));
    },
  };
}

/** px */
const side = 32;
/** More squares than any picture is wide, so that a row never runs into the next. */
const rowLength = 4096;

function square(px: number): number {
  return Math.floor(px / side);
}

function isIn(x: number, y: number, box: Box): boolean {
  return Math.abs(x - box.x) < box.width / 2 && Math.abs(y - box.y) < box.height / 2;
}

function listAt<T>(lists: Map<number, T[]>, key: number): T[] {
  const known = lists.get(key);
  if (known) return known;
  const list: T[] = [];
  lists.set(key, list);
  return list;
}
