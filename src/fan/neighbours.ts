import type { FanLayout } from "./layout.ts";

/** Something on the fan that the keyboard reaches: a task, a recipient, or the chip that gathers the rest of a ring. */
export type Stop = { readonly id: string; readonly angle: number };

/** The stops from the inside out, tasks first, each row from left to right; empty rows are left out. */
export function stopRows(layout: FanLayout): readonly (readonly Stop[])[] {
  const { frame } = layout;
  const restOf = (ring: string): readonly Stop[] =>
    layout.rest
      .filter((rest) => rest.ring === ring)
      .map((rest) => ({ id: restId(rest), angle: frame.halfSweep }));
  const rings = frame.rings.map((ring): readonly Stop[] => [
    ...layout.parties
      .filter((party) => party.ring === ring.id)
      .toSorted((one, other) => one.angle - other.angle),
    ...restOf(ring.id),
  ]);
  const tasks = [...layout.tasks.toSorted((one, other) => one.angle - other.angle), ...restOf("task")];
  return [tasks, ...rings].filter((row) => row.length > 0);
}

export function restId({ ring }: { readonly ring: string }): string {
  return `rest:${ring}`;
}

/** Where a key leads from `id`: ←→ along the row, ↑↓ to the nearest bearing in the next row, Home and End to its ends. */
export function neighbour(rows: readonly (readonly Stop[])[], id: string, key: string): string | null {
  const rowIndex = rows.findIndex((row) => row.some((stop) => stop.id === id));
  const row = rows[rowIndex] ?? [];
  const index = row.findIndex((stop) => stop.id === id);
  const stop = row[index];
  if (!stop) return null;
  switch (key) {
    case "ArrowLeft":
      return row[index - 1]?.id ?? null;
    case "ArrowRight":
      return row[index + 1]?.id ?? null;
    case "Home":
      return row[0]?.id ?? null;
    case "End":
      return row.at(-1)?.id ?? null;
    case "ArrowUp":
      return nearest(rows[rowIndex + 1], stop.angle);
    case "ArrowDown":
      return nearest(rows[rowIndex - 1], stop.angle);
    default:
      return null;
  }
}

function nearest(row: readonly Stop[] | undefined, angle: number): string | null {
  const [first] = (row ?? []).toSorted(
    (one, other) => Math.abs(one.angle - angle) - Math.abs(other.angle - angle),
  );
  return first?.id ?? null;
}
