import { describe, expect, test } from "vitest";
import type { Reminders, WeeksEvent, WeeksFact } from "./event.ts";
import { dueMail } from "./mail.ts";
import { nextCheckIn } from "./reminders.ts";
import { foldWeeks } from "./state.ts";

const on = (day: string, fact: WeeksFact): WeeksEvent => ({ at: `${day}T09:00:00.000Z`, day, ...fact });
const choose = (part: Partial<Reminders> = {}): WeeksFact => ({
  kind: "reminders-chosen",
  reminders: {
    checkIn: "week",
    weekday: null,
    hour: 8,
    acts: true,
    quiet: { from: 21, to: 7 },
    zone: "UTC",
    ...part,
  },
});
const checkedIn: WeeksFact = {
  kind: "checked-in",
  id: "c",
  ratings: { presence: [5, 5], contribution: [5, 5], acknowledgement: [5, 5] },
  line: null,
  care: null,
};

describe("the day of the next check-in", () => {
  test("is counted from the day the rhythm was chosen where nothing was noted yet", () => {
    const state = foldWeeks([on("2026-11-02", choose()), on("2026-11-05", choose({ hour: 9 }))]);
    expect(nextCheckIn(state, [], "2026-11-06")).toBe("2026-11-09");
  });

  test.each([
    ["2026-11-02", "week", "2026-11-09"],
    ["2026-11-04", "week", "2026-11-09"],
    ["2026-11-08", "week", "2026-11-09"],
    ["2026-11-04", "two-weeks", "2026-11-16"],
    ["2026-11-02", "month", "2026-11-30"],
  ] as const)("after one on %s, every %s on Mondays, is %s", (last, checkIn, next) => {
    const state = foldWeeks([on(last, choose({ checkIn, weekday: 1 })), on(last, checkedIn)]);
    expect(nextCheckIn(state, [], last)).toBe(next);
  });
});

describe("the mail of a day", () => {
  const given: WeeksFact = {
    kind: "mail-address-given",
    address: "a@example.com",
    lang: "ja",
    confirm: "c",
    stop: "s",
  };
  const act: WeeksFact = {
    kind: "act-added",
    act: "a",
    text: "会いに行く",
    when: { start: "2026-11-04", end: "2026-11-05" },
    with: null,
    firstStep: null,
    obstacle: null,
    care: null,
  };
  const start = [
    on("2026-11-02", choose()),
    on("2026-11-02", given),
    on("2026-11-02", { kind: "mail-address-confirmed" }),
    on("2026-11-02", act),
  ];
  const due = (events: readonly WeeksEvent[], day: string, hour: number) =>
    dueMail(foldWeeks(events), [], { day, hour });

  test("waits for its hour, and is one", () => {
    expect(due(start, "2026-11-04", 7)).toBeNull();
    expect(due(start, "2026-11-04", 8)).toEqual({
      on: "2026-11-04",
      checkIn: false,
      actDays: ["2026-11-04"],
    });
    const sent = [...start, on("2026-11-04", { kind: "mail-sent", on: "2026-11-04" })];
    expect(due(sent, "2026-11-04", 9)).toBeNull();
    expect(due(sent, "2026-11-05", 9)).toBeNull();
  });

  test("comes up to two days late, and then not at all", () => {
    expect(due(start, "2026-11-06", 8)?.actDays).toEqual(["2026-11-04"]);
    expect(due(start, "2026-11-07", 8)).toBeNull();
  });

  test("is not sent before the address is confirmed, after a stop, or while somebody needs contacts", () => {
    expect(due([...start.slice(0, 2), on("2026-11-02", act)], "2026-11-04", 8)).toBeNull();
    const stopped = on("2026-11-03", { kind: "mail-stopped", by: "link" });
    expect(due([...start, stopped], "2026-11-04", 8)).toBeNull();
    const care = { kind: "life", severity: "act" } as const;
    const worried = on("2026-11-03", { ...checkedIn, line: "もう死にたい", care });
    expect(due([...start, worried], "2026-11-04", 8)).toBeNull();
    expect(
      due([...start, worried, on("2026-11-03", { kind: "care-eased" })], "2026-11-04", 8),
    ).not.toBeNull();
  });

  test("says nothing of an act that was done meanwhile", () => {
    expect(due([...start, on("2026-11-03", { kind: "act-done", act: "a" })], "2026-11-04", 8)).toBeNull();
  });
});
