import { at, overlaps, type Box, type Point, type Size } from "./frame.ts";

type Edge = Size & { readonly pivot: Point; readonly halfSweep: number };

/**
 * The place for a box under the left (-1) or right (1) edge of the paper that is nearest to `distance` from the pivot,
 * clear of what is `taken` and inside the picture. Nothing else of the fan ever stands there.
 */
export function underEdge(
  frame: Edge,
  side: -1 | 1,
  distance: number,
  size: Size,
  taken: readonly Box[],
): Box {
  const { pivot, halfSweep } = frame;
  const clear = (Math.cos(halfSweep) * size.width + Math.sin(halfSweep) * size.height) / 2 + 12;
  const boxAt = (along: number, row: number): Box => {
    const edge = at(pivot, along, side * halfSweep);
    const away = clear + row * (size.height + 4);
    return { x: edge.x + side * Math.cos(halfSweep) * away, y: edge.y + Math.sin(halfSweep) * away, ...size };
  };
  for (const row of [0, 1, 2, 3]) {
    for (let shift = 0; shift <= distance; shift += 2) {
      // Sliding far is worse than standing in the next row.
      if (row < 3 && shift > farthestShift) break;
      for (const along of [distance - shift, distance + shift]) {
        const box = boxAt(along, row);
        if (isInPicture(frame, box) && !taken.some((other) => overlaps(other, box, 3))) return box;
      }
    }
  }
  return boxAt(distance, 0);
}

/** px */
const farthestShift = 100;

function isInPicture({ width, height }: Size, box: Box): boolean {
  return (
    box.x - box.width / 2 >= 4 &&
    box.x + box.width / 2 <= width - 4 &&
    box.y - box.height / 2 >= 4 &&
    box.y + box.height / 2 <= height - 4
  );
}
