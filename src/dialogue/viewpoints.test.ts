import { describe, expect, it } from "vitest";
import type { Ring } from "../language/index.ts";
import type { Reply, SessionEvent } from "./event.ts";
import { fold } from "./state.ts";
import type { Topic } from "./topic.ts";
import { correct } from "./turn.ts";
import { viewpointsOf } from "./viewpoints.ts";

const opened: SessionEvent = {
  kind: "session-opened",
  lang: "ja",
  minutes: 60,
  seed: 1,
  today: "2026-11-22",
};

function asked(turn: number, topic: Topic): SessionEvent {
  const reply: Reply = {
    phase: "concern",
    move: "ask",
    asks: topic,
    text: "?",
    questions: 1,
    complex: false,
    awaits: topic,
    why: "",
    because: [],
    suggestions: [],
    parts: [],
    rejected: [],
  };
  return { kind: "counsellor-replied", turn, reply, done: false };
}

function said(turn: number, text: string): SessionEvent {
  const gist = { start: 0, end: text.length };
  return { kind: "client-said", turn, seconds: 60, text, findings: [], gist, answer: gist, restated: [] };
}

function told(turn: number, ring: Ring): readonly SessionEvent[] {
  const where = { turn, start: 0, end: 2 };
  return [
    {
      kind: "party-named",
      turn,
      party: `p${turn}`,
      key: "k",
      name: "相手",
      called: "相手",
      ring,
      said: where,
    },
    { kind: "link-drawn", turn, task: "t1", party: `p${turn}`, effect: "楽になる", said: where },
  ];
}

const log: readonly SessionEvent[] = [
  opened,
  asked(0, "concern.wish"),
  said(1, "人の役に立つ仕事がしたい"),
  asked(1, "concern.scene"),
  said(2, "きのうの会議のことです"),
  asked(2, "circle.inside-view"),
  said(3, "営業さんが楽になるのかも"),
  ...told(3, "department"),
  asked(3, "circle.partner-view"),
  said(4, "協力会社が段取りできる"),
  asked(4, "role.restated"),
];

describe("viewpoints", () => {
  it("merges what was said from one place, with its time, and quotes the turn to it", () => {
    expect(viewpointsOf(log)).toMatchObject([
      { viewpoint: "self", from: 1, to: 2, startSeconds: 0, endSeconds: 120 },
      { viewpoint: "inside", from: 3, to: 3, startSeconds: 120, words: { text: "営業さんが楽になるのかも" } },
      { viewpoint: "partner", from: 4, to: 4, words: { said: [{ turn: 4, start: 0, end: 11 }] } },
    ]);
  });

  it("follows what was told before what was asked", () => {
    const early = [opened, asked(0, "concern.wish"), said(1, "営業さんが楽になる"), ...told(1, "department")];
    expect(viewpointsOf([...early, asked(1, "concern.scene")])[0]?.viewpoint).toBe("inside");
  });

  it("leaves out what was taken back", () => {
    const back: SessionEvent = { kind: "turn-withdrawn", turn: 5, seconds: 0, withdrew: 4 };
    expect(viewpointsOf([...log, back]).map(({ viewpoint }) => viewpoint)).toEqual(["self", "inside"]);
  });

  it("shows a kept turning point as it was edited, and nothing that was struck", () => {
    const kept: SessionEvent = {
      kind: "line-kept",
      turn: 4,
      line: "turningPoints-1",
      section: "turningPoints",
      text: "協力会社が段取りできる",
      said: { turn: 4, start: 0, end: 11 },
      when: null,
      with: null,
    };
    const before = [...log.slice(0, -1), kept, asked(4, "role.restated")];
    const corrected = (op: "edit" | "strike"): SessionEvent => ({
      kind: "record-corrected",
      turn: 4,
      correction:
        op === "edit"
          ? { op, line: "turningPoints-1", text: "待たせずにすむ" }
          : { op, line: "turningPoints-1" },
    });
    expect(viewpointsOf([...before, corrected("edit")]).at(-1)?.words?.text).toBe("待たせずにすむ");
    expect(viewpointsOf([...before, corrected("strike")]).at(-1)?.words).toBeNull();
  });

  it("is not drawn where safety came first", () => {
    const raised: SessionEvent = {
      kind: "guard-raised",
      turn: 4,
      guard: "safety",
      severity: "ask",
      said: null,
    };
    expect(viewpointsOf([...log, raised])).toEqual([]);
  });
});

describe("undoing a correction of the fan", () => {
  const named = (ring: Ring) => fold([opened, ...told(1, ring), ...told(2, "partner")]);
  const start: readonly SessionEvent[] = [opened, ...told(1, "customer"), ...told(2, "partner")];

  function apply(events: readonly SessionEvent[], map: Parameters<typeof correct>[2]) {
    const step = correct(events, fold(events), map);
    return step && { events: [...events, ...step.events], state: step.state };
  }

  it("takes a merge apart again, and everything else one by one", () => {
    const merged = apply(start, { map: { op: "merge-parties", from: "p2", into: "p1" } });
    const moved = apply(merged?.events ?? [], { map: { op: "move-party", party: "p1", ring: "society" } });
    expect(moved?.state.map.parties).toMatchObject([{ id: "p1", ring: "society" }]);
    const once = apply(moved?.events ?? [], { map: { op: "undo" } });
    expect(once?.state.map).toEqual(merged?.state.map);
    const twice = apply(once?.events ?? [], { map: { op: "undo" } });
    expect(twice?.state.map).toEqual(named("customer").map);
    expect(apply(twice?.events ?? [], { map: { op: "undo" } })).toBeNull();
  });

  it("keeps replay equal to what was live", () => {
    const moved = apply(start, { map: { op: "move-party", party: "p1", ring: "society" } });
    const undone = apply(moved?.events ?? [], { map: { op: "undo" } });
    expect(fold(undone?.events ?? [])).toEqual(undone?.state);
  });
});
