import { expect, test } from "vitest";
import { formatDays } from "./dates.ts";

test("one day, a deadline and an interval", () => {
  const day = { start: "2026-11-30", end: "2026-12-01" };
  expect(formatDays(day, "ja")).toBe("11月30日(月)");
  expect(formatDays(day, "en")).toBe("Mon 30 Nov");
  expect(formatDays({ ...day, by: true }, "ja")).toBe("11月30日(月)まで");
  expect(formatDays({ start: "2026-11-30", end: "2026-12-05" }, "en")).toContain("4 Dec");
});
