import { beforeAll, describe, expect, test } from "vitest";
import { type Lang, loadReader, type Reader } from "../../language/index.ts";
import { recordOf } from "../kept/record-of.ts";
import { openSession } from "../turn.ts";
import type { SessionEvent } from "../event.ts";
import { evolve, type State } from "../state.ts";
import { decideRequest } from "./decide-request.ts";

const readers: Partial<Record<Lang, Reader>> = {};
beforeAll(async () => {
  readers.ja = await loadReader("ja");
  readers.en = await loadReader("en");
});

/** A session at the reading back in which these clauses were told, and nothing is kept but `line`. */
function atReadBack(lang: Lang, told: readonly string[], line: string): State {
  const { state } = openSession({ lang, minutes: 60, seed: 7, today: "2026-11-27" });
  const kept: SessionEvent = {
    kind: "line-kept",
    turn: 2,
    line: "turningPoints-1",
    section: "turningPoints",
    text: line,
    said: { turn: 2, start: 0, end: line.length },
    when: null,
    with: null,
  };
  const clauses = told.map((text, index) => ({
    text,
    said: { turn: index + 3, start: 0, end: text.length },
    words: [],
    weight: 1,
    stance: null,
    topic: null,
  }));
  const open = { topic: "close.read-back", move: "read-back", turn: 9 } as const;
  return { ...evolve(state, kept), phase: "close", told: clauses, open, turn: 9 };
}

function linesAfter(lang: Lang, state: State, say: string): readonly string[] {
  const reading = readers[lang]?.read(say, { asks: "close.read-back", today: "2026-11-27" });
  const events = (reading && decideRequest(state, reading, 10)) ?? [];
  return recordOf(events.reduce(evolve, state)).turningPoints.map(({ text }) => text);
}

describe("what is to be put in at the reading back", () => {
  test.each([
    ["put wilf in. not the rest", "he was called Wilf"],
    ["Leave the cold hands in instead.", "she warmed her cold hands on the bread"],
  ])("%s", (say, line) => {
    const state = atReadBack(
      "en",
      ["he was called Wilf", "she warmed her cold hands on the bread"],
      "it was a long day",
    );
    expect(linesAfter("en", state, say)).toContain(line);
  });

  test("what was taken out comes back", () => {
    const state = atReadBack("ja", [], "灯りをつけて回る人");
    const gone = evolve(state, {
      kind: "line-changed",
      turn: 8,
      line: "turningPoints-1",
      text: null,
      said: null,
    });
    expect(linesAfter("ja", gone, "「灯りをつけて回る人」、戻しといてください。")).toEqual([
      "灯りをつけて回る人",
    ]);
  });
});
