import { expect, test } from "vitest";
import { phases } from "../../dialogue/topic.ts";
import { chapterOf, chapters } from "./chapters.ts";

test("every phase of the arc belongs to a chapter, in the rail's order", () => {
  const order = phases.map((phase) => chapters.indexOf(chapterOf([{ phase: "close" }, { phase }])));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(new Set(order).size).toBe(chapters.length);
});

test("a guard leaves the rail where it was", () => {
  expect(chapterOf([{ phase: "recipient" }, { phase: "treatment" }])).toBe("reach");
  expect(chapterOf([{ phase: "safety" }])).toBe("begin");
});
