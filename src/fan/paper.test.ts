import { expect, test } from "vitest";
import { panesOf } from "./paper.ts";

test("an open fan has its panes side by side over the whole sweep", () => {
  const panes = panesOf(1.2, 1);
  expect(panes.map(({ turn }) => turn)).toEqual(
    panes.map((_, index) => expect.closeTo(0.1 * (index + 0.5), 9)),
  );
  expect(panes.every(({ width }) => width === 1)).toBe(true);
});

test("a folded fan has them in one narrow stack, each edge looking out", () => {
  const turns = panesOf(1.2, 0).map(({ turn }) => turn);
  expect(Math.max(...turns)).toBeLessThan(0.1);
  expect(new Set(turns).size).toBe(turns.length);
});

test("it opens steadily: no pane ever turns back, and none overtakes its outer neighbour", () => {
  let before = panesOf(1.2, 0);
  for (let open = 0.01; open <= 1.001; open += 0.01) {
    const panes = panesOf(1.2, open);
    panes.forEach(({ turn }, index) => {
      expect(turn).toBeGreaterThanOrEqual((before[index]?.turn ?? 0) - 1e-9);
      expect(turn).toBeGreaterThan(panes[index - 1]?.turn ?? -1);
    });
    before = panes;
  }
});
