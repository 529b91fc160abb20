import { ringIds, type FanData } from "../src/fan/index.ts";

const names = [
  "営業部",
  "製造ラインの作業者",
  "設備メーカーの技術者",
  "海外工場の保全チーム",
  "班長",
  "車に乗る家族",
  "経理",
];

/** Five tasks and `count` recipients on all rings, others for each `shift`; every third is reached by two tasks. */
export function fanOf(count: number, shift: number): FanData {
  const said: readonly never[] = [];
  const link = (task: number, party: number) => ({
    task: `t${task % 5}`,
    party: `p${party}`,
    effect: null,
    said,
  });
  return {
    tasks: Array.from({ length: 5 }, (_, index) => ({ id: `t${index}`, name: "設備の点検と予防保全", said })),
    parties: Array.from({ length: count }, (_, index) => ({
      id: `p${index}`,
      name: names[(index + shift) % names.length] ?? "",
      ring: ringIds[(index * 3 + shift) % ringIds.length] ?? "society",
      aliases: [],
      said,
    })),
    links: Array.from({ length: count }, (_, index) => {
      const first = link(index * 2 + shift, index);
      return index % 3 === 0 ? [first, link(index * 2 + shift + 1, index)] : [first];
    }).flat(),
  };
}
