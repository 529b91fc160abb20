import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import type { SessionRecord } from "../dialogue/index.ts";
import { recordSchema } from "../api/index.ts";
import { type Leaf, recordIcs, recordJson, recordMarkdown, recordText } from "./index.ts";

const said = [{ turn: 7, start: 0, end: 5 }];
const record: SessionRecord = {
  language: "ja",
  aspiration: [{ id: "aspiration-1", text: "私は、夜に電話を待つ人のために働く", said }],
  values: [],
  fit: [{ id: "fit-1", text: "*音*の違いに_気づく_", said }],
  plan: [
    {
      id: "plan-1",
      text: "髙﨑工場の濵口さん(𠮷野家のとなり①㈱)に、点検の記録を一枚にまとめて見せに行く; 昼休み, 短く",
      said: [...said, { turn: 9, start: 0, end: 3 }],
      when: { start: "2026-12-04", end: "2026-12-05" },
      with: "濵口さん",
      firstStep: "記録を三つ選ぶ",
      obstacle: null,
      answer: null,
    },
    {
      id: "plan-2",
      text: "報告",
      said,
      when: { start: "2026-11-22", end: "2026-12-01", by: true },
      with: null,
      firstStep: null,
      obstacle: null,
      answer: null,
    },
    {
      id: "plan-3",
      text: "いつか聞く",
      said,
      when: null,
      with: null,
      firstStep: null,
      obstacle: null,
      answer: null,
    },
  ],
  collaboration: [],
  turningPoints: [],
  map: {
    tasks: [{ id: "t1", name: "点検", said }],
    parties: [{ id: "p1", name: "営業部", ring: "department", aliases: [], said }],
    links: [{ task: "t1", party: "p1", effect: "謝らずに済む", said }],
  },
  ratings: { before: { presence: [3, 4], contribution: [2, 2], acknowledgement: [1, 3] }, after: null },
  open: ["values", "collaboration"],
  guards: [],
};
const leaf: Leaf = {
  record,
  session: "s-1",
  startedAt: "2026-11-21T23:02:03.000Z",
  day: "2026-11-22",
  minutes: 58,
  timeline: [],
  events: [],
};

describe("the record in words", () => {
  it("keeps every line with the turn it was said in, and says what is open", () => {
    for (const document of [recordMarkdown(leaf), recordText(leaf)]) {
      expect(document).toContain("私は、夜に電話を待つ人のために働く (7番目の言葉)");
      expect(document).toContain("営業部 「謝らずに済む」");
      expect(document).toContain("2026年12月4日(金)");
      expect(document).toContain("2026年11月30日(月)まで");
      expect(document).toContain("まだ開いているところ");
    }
  });

  it("says so where there is nothing to keep", () => {
    const nothing = {
      ...record,
      aspiration: [],
      fit: [],
      plan: [],
      map: { tasks: [], parties: [], links: [] },
    };
    expect(recordText({ ...leaf, record: nothing })).toContain("記録に残す言葉がまだありません");
    expect(recordText(leaf)).not.toContain("記録に残す言葉がまだありません");
  });

  it("names the day of the person's own calendar, and the length only where it was counted", () => {
    expect(recordText(leaf)).toContain("2026年11月22日(日) 58分");
    expect(recordText({ ...leaf, minutes: 0 })).toContain("2026年11月22日(日)\n");
  });

  it("does not let what was typed become markup", () => {
    expect(recordMarkdown(leaf)).toContain("\\*音\\*の違いに\\_気づく\\_");
  });

  it("says first where to turn when a guard was raised", () => {
    const guarded = recordText({ ...leaf, record: { ...record, guards: ["safety"] } });
    expect(guarded.indexOf("0120-279-338")).toBeGreaterThan(0);
    expect(guarded.indexOf("0120-279-338")).toBeLessThan(guarded.indexOf("こうありたい"));
  });

  it("is the record object of the stable interfaces as JSON", () => {
    expect(recordSchema.parse(JSON.parse(JSON.stringify(recordJson(record))))).toEqual(recordJson(record));
  });
});

describe("the plan as calendar entries", () => {
  const ics = recordIcs(leaf);
  const unfolded = ics.replaceAll("\r\n ", "");

  it("folds every line at 75 octets without cutting a character", () => {
    for (const line of ics.split("\r\n"))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(unfolded).toContain(
      "SUMMARY:髙﨑工場の濵口さん(𠮷野家のとなり①㈱)に、点検の記録を一枚にまとめて見せに行く\\; 昼休み\\, 短く",
    );
  });

  it("has an entry for each dated act, a deadline on its last day", () => {
    expect(unfolded.match(/BEGIN:VEVENT/gu)).toHaveLength(2);
    expect(unfolded).toContain("DTSTART;VALUE=DATE:20261204\r\nDTEND;VALUE=DATE:20261205");
    expect(unfolded).toContain("DTSTART;VALUE=DATE:20261130\r\nDTEND;VALUE=DATE:20261201");
  });

  it("is read by an independent parser as it was meant", () => {
    const timed: Leaf = {
      ...leaf,
      record: {
        ...record,
        plan: record.plan.map((line) => ({
          ...line,
          when: { start: "2026-12-04T15:00", end: "2026-12-04T16:30" },
          firstStep: "改行\nと, 読点; と\\",
        })),
      },
    };
    const eventsOf = (text: string) =>
      new ICAL.Component(ICAL.parse(text))
        .getAllSubcomponents("vevent")
        .map((component) => new ICAL.Event(component));
    const [first, deadline] = eventsOf(ics);
    expect(first?.summary).toBe(record.plan[0]?.text);
    expect(first?.startDate.isDate).toBe(true);
    expect([first?.startDate.toString(), first?.endDate.toString()]).toEqual(["2026-12-04", "2026-12-05"]);
    expect(deadline?.startDate.toString()).toBe("2026-11-30");
    const [meeting] = eventsOf(recordIcs(timed));
    expect(meeting?.startDate.toString()).toBe("2026-12-04T15:00:00");
    expect(meeting?.startDate.zone).toBe(ICAL.Timezone.localTimezone);
    expect(meeting?.duration.toString()).toBe("PT1H30M");
    expect(meeting?.description).toContain("改行\nと, 読点; と\\");
  });

  it("stays the same when it is exported again", () => expect(recordIcs(leaf)).toBe(ics));
});
