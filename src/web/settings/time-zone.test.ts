import { expect, test } from "vitest";
import { currentTimeZone, isOwnClock, systemClock, timeZone } from "./time-zone.ts";

const here = { zone: currentTimeZone(), clock: systemClock(2025) };
/** Half an hour ahead in every month: no zone goes so beside the reader's own. */
const elsewhere = { from: 2025, minutes: here.clock.minutes.map((minutes) => minutes - 30) };

test("a page is the reader's own where its clock goes as theirs, whatever its zone is called", () => {
  expect(isOwnClock({ ...here, zone: "Elsewhere/With_Same_Hours" })).toBe(true);
  expect(isOwnClock({ ...here, clock: elsewhere })).toBe(false);
  const withoutSummer = here.clock.minutes.map((minutes, month) => (month === 6 ? minutes + 60 : minutes));
  expect(isOwnClock({ ...here, clock: { from: 2025, minutes: withoutSummer } })).toBe(false);
});

test("a zone that was chosen is compared by its name", () => {
  timeZone.set("Asia/Tokyo");
  expect(isOwnClock({ ...here, zone: "Asia/Tokyo" })).toBe(true);
  expect(isOwnClock({ ...here, zone: "Europe/London" })).toBe(false);
  timeZone.set("system");
});
