import { describe, expect, test } from "vitest";
import type { Ratings } from "../dialogue/index.ts";
import { addDays } from "./days.ts";
import type { WeeksEvent } from "./event.ts";
import { foldWeeks } from "./state.ts";
import { mayInvite, standingInvitation, unusualDrop } from "./trend.ts";

const rated = (value: number, other = 6): { readonly ratings: Ratings } => ({
  ratings: { presence: [other, other], contribution: [value, value], acknowledgement: [other, other] },
});
const series = (values: readonly number[]) => values.map((value) => rated(value));

describe("an unusual drop", () => {
  test.each([
    ["a steady person falls by three", [7, 7, 7, 7, 7, 4], "contribution"],
    ["somebody fades week by week", [7, 7, 6, 5, 4, 2], "contribution"],
    ["a steady person gives two less", [7, 7, 7, 7, 7, 5], null],
    ["somebody whose numbers swing has a low one", [2, 8, 3, 9, 4, 1], null],
    ["it gets better", [2, 2, 3, 3, 4, 8], null],
    ["it has always been low", [1, 1, 1, 1, 1, 0], null],
    ["too few lie before it", [7, 7, 7, 7, 1], null],
    ["none lies before it", [1], null],
    ["there are none", [], null],
  ])("%s", (_case, values, scale) => {
    expect(unusualDrop(series(values))).toBe(scale);
  });

  test("is measured against the last quarter of a year and not against long ago", () => {
    expect(unusualDrop(series([...Array<number>(12).fill(9), ...Array<number>(12).fill(4), 4]))).toBeNull();
  });
});

describe("an invitation", () => {
  const day = "2026-11-02";
  const at = (on: string): string => `${on}T08:00:00.000Z`;
  const made: WeeksEvent = {
    kind: "invitation-made",
    at: at(day),
    day,
    checkIn: "c",
    scale: "contribution",
  };
  const aside = (forGood: boolean): WeeksEvent => ({
    kind: "invitation-set-aside",
    at: at(day),
    day,
    forGood,
  });

  test("comes at most once a fortnight", () => {
    const state = foldWeeks([made]);
    expect(mayInvite(state, addDays(day, 13))).toBe(false);
    expect(mayInvite(state, addDays(day, 14))).toBe(true);
  });

  test("is never made again once it was declined for good", () => {
    expect(mayInvite(foldWeeks([made, aside(true)]), addDays(day, 365))).toBe(false);
    expect(mayInvite(foldWeeks([made, aside(false)]), addDays(day, 14))).toBe(true);
  });

  test("leaves when it is set aside, answered by a session, or a fortnight old", () => {
    const state = foldWeeks([made]);
    expect(standingInvitation(state, day, null)?.scale).toBe("contribution");
    expect(standingInvitation(state, addDays(day, 14), null)).toBeNull();
    expect(standingInvitation(state, day, at(addDays(day, 1)))).toBeNull();
    expect(standingInvitation(foldWeeks([made, aside(false)]), day, null)).toBeNull();
  });
});
