import { describe, expect, it } from "vitest";
import { inFull } from "./in-full.ts";

const said = (typed: string) => inFull(typed).map(({ text, isTheirs }) => (isTheirs ? `“${text}”` : text));

describe("an English utterance from the listener's side", () => {
  it.each([
    ["I grease the bearings and my lad watches", ["you grease the bearings and your lad watches"]],
    ["well, tbh its mostly lids. haha", ["it's mostly lids"]],
    ["shes never rung us back, they dont", ["she's never rung you back, they don't"]],
    ["what do i do? i weld.", ["you weld"]],
    ["Not grand exactly. More like being useful", ["More like being useful"]],
    ["I can tell by the smell. Does that count?", ["you can tell by the smell"]],
    ["i lift i carry i count", ["you lift, you carry, you count"]],
    ["what do I do it for, our Gracie", ["your Gracie"]],
    ["As to your question: a midwife", ["a midwife"]],
    ["Mr. Adeyemi signs them. And my aunt.", ["Mr. Adeyemi signs them", "your aunt"]],
  ])("%s", (typed, back) => {
    expect(said(typed)).toEqual(back);
  });

  it.each([
    "Me, I'd bottle it",
    "'tis me own boat and meself on it",
    "they replace me in a week",
    "nobody there is afraid of us",
    "I don't do anything worth a line",
    "Last in the row, me",
    "The note said we made it for the wedding",
    "Customer not come, we not open",
    "I am picker in warehouse",
    "she have little boy at home",
  ])("leaves in their own words what nobody else may say: %s", (typed) => {
    expect(inFull(typed).every(({ isTheirs }) => isTheirs)).toBe(true);
  });

  it.each([
    "what do you mean",
    "stop asking me",
    "please skip it",
    "you already asked",
    "hm",
    "no",
    "u first",
  ])("has nothing to say back of: %s", (typed) => {
    expect(inFull(typed)).toEqual([]);
  });

  it("tells what joined a sentence to the one before", () => {
    expect(inFull("They wave. But nobody stops.").map(({ joint }) => joint)).toEqual(["", "but"]);
  });

  it("stays where it was said", () => {
    const typed = "Hm, so we count the lids twice, i suppose";
    const [one] = inFull(typed);
    expect(one && typed.slice(one.start, one.end)).toBe("we count the lids twice");
  });
});
