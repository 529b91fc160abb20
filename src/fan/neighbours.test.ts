import { describe, expect, test } from "vitest";
import { ringIds, type FanData } from "./fan-data.ts";
import { layoutFan } from "./layout.ts";
import { neighbour, stopRows, type Stop } from "./neighbours.ts";

const rows: readonly (readonly Stop[])[] = [
  [{ id: "task", angle: 0 }],
  [
    { id: "left", angle: -0.6 },
    { id: "middle", angle: 0.1 },
    { id: "right", angle: 0.7 },
  ],
  [
    { id: "far left", angle: -0.5 },
    { id: "far right", angle: 0.6 },
  ],
];

describe("neighbour", () => {
  test.each([
    ["middle", "ArrowLeft", "left"],
    ["middle", "ArrowRight", "right"],
    ["right", "ArrowRight", null],
    ["left", "ArrowUp", "far left"],
    ["right", "ArrowUp", "far right"],
    ["middle", "ArrowDown", "task"],
    ["task", "ArrowUp", "middle"],
    ["task", "ArrowDown", null],
    ["middle", "Home", "left"],
    ["left", "End", "right"],
    ["middle", "x", null],
    ["nobody", "ArrowUp", null],
  ])("from %s by %s to %s", (id, key, target) => {
    expect(neighbour(rows, id, key)).toBe(target);
  });
});

test("every chip is a stop, and the arrows reach all of them", () => {
  const data: FanData = {
    tasks: [{ id: "t0", name: "点検", said: [] }],
    parties: Array.from({ length: 45 }, (_, index) => ({
      id: `p${index}`,
      name: `相手先の会社${index}`,
      ring: ringIds[index % 2 === 0 ? 0 : 3] ?? "society",
      aliases: [],
      said: [],
    })),
    links: [],
  };
  const layout = layoutFan(data, { width: 680, height: 600 });
  const stops = stopRows(layout);
  const ids = stops.flat().map((stop) => stop.id);
  expect(layout.rest.length).toBeGreaterThan(0);
  expect(ids).toHaveLength(layout.tasks.length + layout.parties.length + layout.rest.length);
  const reached = new Set(["t0"]);
  for (const id of reached)
    for (const key of ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"]) {
      const next = neighbour(stops, id, key);
      if (next !== null) reached.add(next);
    }
  expect([...reached].toSorted()).toEqual(ids.toSorted());
});
