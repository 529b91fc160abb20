/** What laying out a fan costs, warm, on a desk-sized picture. */
import { layoutFan, ringIds, type FanData } from "../src/fan/index.ts";
import { median } from "./median.ts";

export type FanFigures = {
  /** Medians in ms for a usual fan, and for the largest that is promised. */
  readonly of24Ms: number;
  readonly of60Ms: number;
};

const repeats = 60;
const names = [
  "営業部",
  "製造ラインの作業者",
  "設備メーカーの技術者",
  "海外工場の保全チーム",
  "班長",
  "車に乗る家族",
  "経理",
];

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

/** Five tasks and `count` recipients on all rings, others each time. */
function fanOf(count: number, shift: number): FanData {
  const said: readonly never[] = [];
  return {
    tasks: Array.from({ length: 5 }, (_, index) => ({ id: `t${index}`, name: "設備の点検と予防保全", said })),
    parties: Array.from({ length: count }, (_, index) => ({
      id: `p${index}`,
      name: names[(index + shift) % names.length] ?? "",
      ring: ringIds[(index * 3 + shift) % ringIds.length] ?? "society",
      aliases: [],
      said,
    })),
    links: Array.from({ length: count }, (_, index) => ({
      task: `t${(index * 2 + shift) % 5}`,
      party: `p${index}`,
      effect: null,
      said,
    })),
  };
}
