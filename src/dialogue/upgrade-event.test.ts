import { expect, test } from "vitest";
import { eventVersion, upgradeEvent } from "./upgrade-event.ts";

const said = {
  kind: "client-said",
  turn: 1,
  seconds: 4,
  text: "はい",
  findings: [],
  gist: null,
  answer: null,
};

test("an event of the first version comes up to today's, field by field", () => {
  expect(upgradeEvent(1, said)).toEqual({ ...said, restated: [] });
  const left = { kind: "topic-left", turn: 1, topic: "concern.wish", reason: "skipped" };
  expect(upgradeEvent(1, left)).toEqual(left);
});

test("an upgrade takes nothing away", () => {
  const restated = [{ start: 0, end: 2, text: "はい" }];
  expect(upgradeEvent(1, { ...said, restated })).toEqual({ ...said, restated });
});

test("an event of today is left as it is", () => {
  const today = { ...said, restated: [] };
  expect(upgradeEvent(eventVersion, today)).toBe(today);
});

test.each([0, -1, 1.5, Number.NaN, eventVersion + 1])("version %s is not read", (version) => {
  expect(upgradeEvent(version, said)).toBeNull();
});
