import { expect, test } from "vitest";
import { ringIds, type FanData } from "./fan-data.ts";
import { smallFanSvg } from "./svg.ts";

const said = [{ turn: 1, start: 0, end: 3 }];
const data: FanData = {
  tasks: [{ id: "t1", name: "設備の点検と故障の原因分析", said }],
  parties: [
    { id: "p1", name: "営業部の田中さんとその上司", ring: "department", aliases: [], said },
    { id: "p2", name: "お客様", ring: "customer", aliases: [], said },
  ],
  links: [
    { task: "t1", party: "p1", effect: "楽になる", said },
    { task: "t1", party: "p2", effect: null, said: [] },
  ],
};

test("a small fan holds nobody's name", () => {
  const svg = smallFanSvg(data);
  for (const name of ["設備", "営業", "お客"]) expect(svg).not.toContain(name);
  expect(svg).not.toContain("<text");
});

test("it shows everybody, and where own words are", () => {
  const svg = smallFanSvg(data);
  // The ground, a task and two people.
  expect(svg.match(/<rect /gu)).toHaveLength(4);
  expect(svg.match(/<circle /gu)).toHaveLength(2);
});

test("everybody finds room where there are many", () => {
  const many = Array.from({ length: 24 }, (_, index) => ({
    id: `m${index}`,
    name: `とても長い名前の人${index}`,
    ring: ringIds[index % ringIds.length] ?? "society",
    aliases: [],
    said,
  }));
  const links = many.map(({ id }) => ({ task: "t1", party: id, effect: null, said }));
  expect(smallFanSvg({ ...data, parties: many, links }).match(/<rect /gu)?.length).toBe(26);
});
