import { expect, test } from "vitest";
import { fold, openSession, recordOf, type SessionEvent } from "../../dialogue/index.ts";
import { leafOf, recordText } from "../../record/index.ts";
import { chosenPart } from "./chosen-part.ts";

/** A session that keeps two lines and was raised for how the person is treated. */
function leaf() {
  const opened = openSession({ lang: "ja", minutes: 15, seed: 1, today: "2026-11-02" });
  const said = (turn: number, text: string): SessionEvent => ({
    kind: "client-said",
    turn,
    seconds: 1,
    text,
    findings: [],
    gist: null,
    answer: null,
    restated: [],
  });
  const kept = (turn: number, line: string, text: string): SessionEvent => ({
    kind: "line-kept",
    turn,
    line,
    section: "values",
    text,
    said: { turn, start: 0, end: text.length },
    when: null,
    with: null,
  });
  const events: readonly SessionEvent[] = [
    ...opened.events,
    said(1, "正直でいること"),
    kept(1, "l1", "正直でいること"),
    said(2, "上司に怒鳴られている"),
    kept(2, "l2", "上司に怒鳴られている"),
    { kind: "guard-raised", turn: 2, guard: "treatment", severity: "act", said: null },
  ];
  const state = fold(events);
  return leafOf({ head: { id: "s", startedAt: new Date("2026-11-02T08:00:00Z") }, events, state });
}

test("shows the chosen line, and neither another nor that something was raised", () => {
  const whole = leaf();
  expect(recordText(whole)).toContain("怒鳴られている");
  const part = recordText(chosenPart(whole, { lines: ["l1"], fan: false, ratings: false }));
  expect(part).toContain("正直でいること");
  expect(part).not.toContain("怒鳴られている");
  expect(part).not.toContain("0120");
  expect(recordOf(fold(whole.events)).guards).toEqual(["treatment"]);
  const looks = ["a", "b"].map((id) => ({ id, day: "2026-12-07", text: `見わたした言葉 ${id}` }));
  const withLook = recordText(chosenPart(whole, { lines: ["b"], fan: false, ratings: false }, looks));
  expect(withLook).toContain("見わたした言葉 b");
  expect(withLook).not.toContain("見わたした言葉 a");
});
