import { expect, test } from "vitest";
import { fieldsOf, whenOf } from "./plan-days.ts";

const today = "2026-11-22";

test.each([
  { start: "2026-12-04", end: "2026-12-05" },
  { start: "2026-12-04", end: "2026-12-08" },
  { start: today, end: "2026-12-01", by: true as const },
  { start: "2026-12-04T15:00", end: "2026-12-04T16:30" },
  { start: `${today}T00:00`, end: "2026-12-04T17:00", by: true as const },
  null,
])("%j comes back from the form as it went in", (when) => {
  expect(whenOf(fieldsOf(when), today)).toEqual(when);
});

test("a time without an end takes an hour, also over midnight", () => {
  const fields = { day: "2026-12-31", lastDay: "", time: "23:30", endTime: "", isDeadline: false };
  expect(whenOf(fields, today)).toEqual({ start: "2026-12-31T23:30", end: "2027-01-01T00:30" });
});

test("a last day before the first is not one", () => {
  const fields = { day: "2026-12-04", lastDay: "2026-12-01", time: "", endTime: "", isDeadline: false };
  expect(whenOf(fields, today)).toEqual({ start: "2026-12-04", end: "2026-12-05" });
});
