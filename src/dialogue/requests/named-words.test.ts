import { beforeAll, describe, expect, it } from "vitest";
import { loadReader, type Reader } from "../../language/index.ts";
import { fold } from "../state.ts";
import { openSession, takeTurn } from "../turn.ts";
import { holdsNamed, namedWords } from "./named-words.ts";

describe("what is only named", () => {
  it("is looked for by its words", () => {
    expect(namedWords("the blue lorry", "en")).toEqual(["blue", "lorry"]);
    expect(namedWords("that he drove the blue lorry to Hull himself", "en")).toEqual([]);
    expect(namedWords("渡し船の話", "ja")).toEqual(["渡し船"]);
    expect(holdsNamed("He left the blue lorry to me", ["blue", "lorry"], "en")).toBe(true);
    expect(holdsNamed("He left the lorries", ["lorry"], "en")).toBe(false);
  });

  let reader: Reader;
  beforeAll(async () => {
    reader = await loadReader("en");
  });

  /** The record after something was told and the record was read back. */
  function afterReadBack(told: string, asked: string) {
    const opened = openSession({ lang: "en", minutes: 60, seed: 5, today: "2026-11-22" });
    const step = takeTurn(opened.events, opened.state, { say: told, seconds: 60 }, reader);
    const { lastReply, turn } = step.state;
    if (!lastReply) throw new Error("no reply");
    const text = "I was glad to be rid of it";
    const said = { turn: 0, start: 0, end: text.length };
    const log = [
      ...opened.events,
      ...step.events,
      {
        kind: "line-kept",
        turn,
        line: "turningPoints-1",
        section: "turningPoints",
        text,
        said,
        when: null,
        with: null,
      } as const,
      {
        kind: "counsellor-replied",
        turn,
        done: false,
        reply: {
          ...lastReply,
          phase: "close",
          parts: [],
          asks: "close.read-back",
          awaits: "close.read-back",
          because: [said],
        },
      } as const,
    ];
    return takeTurn(log, fold(log), { say: asked, seconds: 30 }, reader).state;
  }

  it("is put into the record in the words in which it was told, and said to be there", () => {
    const state = afterReadBack("I drive for a dairy. His dog was called Bramble.", "put bramble in as well");
    expect(state.lines.filter(({ struck }) => !struck).map(({ text }) => text)).toContain(
      "His dog was called Bramble",
    );
    expect(state.lastReply?.text).toContain("Bramble");
  });

  it("takes the place of what was read back where that is asked", () => {
    const state = afterReadBack(
      "I drive for a dairy. His dog was called Bramble.",
      "Leave Bramble in instead.",
    );
    const lines = state.lines.filter(({ struck }) => !struck).map(({ text }) => text);
    expect(lines.join()).toContain("Bramble");
    expect(lines.join()).not.toContain("rid of it");
  });
});
