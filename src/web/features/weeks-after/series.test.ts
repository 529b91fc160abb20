import fc from "fast-check";
import { expect, test } from "vitest";
import { apart, curve, linear } from "./series.ts";

const points = fc
  .array(fc.integer({ min: 0, max: 10 }), { minLength: 2, maxLength: 20 })
  .map((values) => values.map((value, index) => ({ x: index * 30, y: value * 20 })));

test("a curve goes through every point and between two never beyond either", () => {
  fc.assert(
    fc.property(points, (through) => {
      const path = curve(through);
      const numbers = path.match(/-?\d+(?:\.\d+)?/gu)?.map(Number) ?? [];
      expect(numbers).toHaveLength(2 + (through.length - 1) * 6);
      through.slice(1).forEach((to, index) => {
        const from = through[index] ?? to;
        const [, ay = 0, , by = 0, x, y] = numbers.slice(2 + index * 6, 8 + index * 6);
        expect([x, y]).toEqual([to.x, to.y]);
        // Control points between the two heights keep the whole piece between them.
        for (const height of [ay, by]) {
          expect(height).toBeGreaterThanOrEqual(Math.min(from.y, to.y) - 0.1);
          expect(height).toBeLessThanOrEqual(Math.max(from.y, to.y) + 0.1);
        }
      });
    }),
  );
});

test("labels stand apart, in the order of their lines, above the floor", () => {
  const heights = fc.array(fc.integer({ min: 10, max: 200 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(heights, (ends) => {
      const placed = apart(ends, 18, 200);
      const sorted = placed.toSorted((a, b) => a - b);
      for (let n = 1; n < sorted.length; n++)
        expect((sorted[n] ?? 0) - (sorted[n - 1] ?? 0)).toBeGreaterThanOrEqual(18);
      expect(Math.max(...placed)).toBeLessThanOrEqual(200);
    }),
  );
});

test("one moment alone stands in the middle", () => {
  expect(linear([5, 5], [0, 100])(5)).toBe(50);
  expect(linear([0, 10], [100, 0])(10)).toBe(0);
});
