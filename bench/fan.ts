/** What laying out a fan costs, warm, on a desk-sized picture. */
import { layoutFan } from "../src/fan/index.ts";
import { fanOf } from "./fan-data.ts";
import { median } from "./median.ts";

export type FanFigures = {
  /** Medians in ms for a usual fan, and for the largest that is promised. */
  readonly of24Ms: number;
  readonly of60Ms: number;
};

const repeats = 60;

export function measureFan(): FanFigures {
  measure(24);
  return { of24Ms: measure(24), of60Ms: measure(60) };
}

function measure(count: number): number {
  return median(
    Array.from({ length: repeats }, (_, shift) => {
      const data = fanOf(count, shift);
      const began = performance.now();
      layoutFan(data, { width: 1200, height: 690 });
      return performance.now() - began;
    }),
  );
}
