import { expect, test } from "vitest";
import { dayAfter, formatDay, formatDays, formatMoment } from "./dates.ts";

test("one day, a deadline and an interval", () => {
  const day = { start: "2026-11-30", end: "2026-12-01" };
  expect(formatDays(day, "ja")).toBe("11月30日(月)");
  expect(formatDays(day, "en")).toBe("Mon 30 Nov");
  expect(formatDays({ ...day, by: true }, "ja")).toBe("11月30日(月)まで");
  expect(formatDays({ ...day, by: true }, "en")).toBe("by Mon 30 Nov");
  expect(formatDays({ start: "2026-11-30", end: "2026-12-05" }, "ja")).toBe("11月30日(月)〜12月4日(金)");
  expect(formatDays({ start: "2026-11-30", end: "2026-12-05" }, "en")).toBe("Mon 30 Nov – Fri 4 Dec");
  expect(formatDays({ start: "2026-12-28", end: "2027-01-05" }, "ja")).toBe(
    "2026年12月28日(月)〜2027年1月4日(月)",
  );
});

test("an hour that was agreed", () => {
  const hour = { start: "2026-11-30T14:00", end: "2026-11-30T15:30" };
  expect(formatDays(hour, "ja")).toBe("11月30日(月) 14:00〜15:30");
  expect(formatDays({ ...hour, by: true }, "en")).toBe("by Mon 30 Nov 15:30");
});

test("days are called as the platform calls them, over a year", () => {
  const form = { month: "long", day: "numeric", weekday: "short", timeZone: "UTC" } as const;
  const ja = new Intl.DateTimeFormat("ja-JP", form);
  const en = new Intl.DateTimeFormat("en-GB", { ...form, month: "short" });
  const axis = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
  const whole = new Intl.DateTimeFormat("en-GB", { ...form, year: "numeric" });
  for (let day = "2027-12-01"; day < "2029-01-01"; day = dayAfter(day)) {
    const date = new Date(`${day}T00:00:00Z`);
    expect(formatDay(day, "ja")).toBe(ja.format(date));
    expect(formatDay(day, "en")).toBe(en.format(date));
    expect(formatDay(day, "en", "short")).toBe(axis.format(date));
    expect(formatDay(day, "en", "year")).toBe(whole.format(date));
  }
});

test("a moment falls on a day of where the reader is", () => {
  const moment = new Date(2026, 10, 27, 0, 30).toISOString();
  expect(formatMoment(moment, "ja")).toBe("2026年11月27日(金)");
  expect(formatMoment(moment, "en")).toBe("Fri, 27 November 2026");
});
