import { expect, test } from "vitest";
import {
  partyCorrections,
  restoreOf,
  strikeOf,
  taskCorrections,
  type MapSubject,
} from "./map-corrections.ts";

const before = { name: "営業", ring: "department", tasks: ["t1"] } as const;

test("only what differs is corrected", () => {
  expect(partyCorrections("p1", before, before)).toEqual([]);
  expect(partyCorrections("p1", before, { name: "営業部", ring: "colleague", tasks: ["t2"] })).toEqual([
    { op: "rename-party", party: "p1", name: "営業部" },
    { op: "move-party", party: "p1", ring: "colleague" },
    { op: "tie", task: "t2", party: "p1" },
    { op: "untie", task: "t1", party: "p1" },
  ]);
});

test("an empty name changes nothing", () => {
  expect(partyCorrections("p1", before, { ...before, name: "" })).toEqual([]);
  expect(taskCorrections({ id: "t1", name: "点検", said: [] }, "")).toEqual([]);
});

test("what is taken off can be put back", () => {
  const task: MapSubject = { kind: "task", task: { id: "t1", name: "点検", said: [] } };
  expect(strikeOf(task)).toEqual([{ op: "strike-task", task: "t1" }]);
  expect(restoreOf(task)).toEqual([{ op: "restore-task", task: "t1" }]);
});
