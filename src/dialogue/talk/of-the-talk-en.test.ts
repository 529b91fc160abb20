import { describe, expect, it } from "vitest";
import { markedByThemselves, ofTheTalkEn } from "./of-the-talk-en.ts";

const pieces = (text: string, spans: readonly { readonly start: number; readonly end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

describe("what is said of the talk", () => {
  it.each([
    "I said already, the pallets.",
    "That's three times now.",
    "For the third time: the pallets.",
    "You keep asking that.",
    "I was talking about the oven.",
    "That was a joke.",
    "Stop saying pallets.",
  ])("is known for that: %s", (text) => expect(ofTheTalkEn(text)).toHaveLength(1));

  it.each([
    "I said good morning to her and she smiled.",
    "She told me the third time it broke.",
    "They never listen to the night shift.",
    "I talk to them about the weather.",
  ])("is no story of the work: %s", (text) => expect(ofTheTalkEn(text)).toEqual([]));

  it("is one sentence of several", () => {
    const text = "Stop saying pallets. It's the man who lifts them.";
    expect(pieces(text, ofTheTalkEn(text))).toEqual(["Stop saying pallets."]);
  });
});

describe("what somebody marks as new or dear", () => {
  it.each([
    ["I have not sung since we moved. I've just thought that.", ["I have not sung since we moved."]],
    [
      "He looked at the tray, that's what I keep seeing at night.",
      ["He looked at the tray, that's what I keep seeing at night."],
    ],
    ["I paid for it myself. I never told anybody that. It rained.", ["I paid for it myself."]],
    ["We start at six and it is cold.", []],
  ])("%s", (text, marked) => expect(pieces(text, markedByThemselves(text))).toEqual(marked));
});
