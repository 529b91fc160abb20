import { describe, expect, test } from "vitest";
import { flatten } from "./flatten.ts";
import { denialOf } from "./safety-denied.ts";
import { deniesIllTreatment } from "./treatment-denied.ts";

describe("an answer to the question of dying", () => {
  test.each([
    "no",
    "Gracious me, no.",
    "What sort of thing is that to ask over breakfast. No.",
    "no mate, I've a wee lad to get to school",
    "Me? Never.",
    "The answer is no.",
    "Not in the least",
    "no. My nephew did, two summers ago.",
    "No, but thanks for being straight with me",
    "I've had thirty good years. Nothing like that, no.",
    "My sister is upstairs. I am not thinking of suicide, I never was.",
  ])("is a plain no: %s", (text) => expect(denialOf(flatten(text))).toBe("no"));

  test.each([
    "dying for a cuppa is all",
    "only of boredom, in that meeting",
    "I nearly died when the gaffer read it out, that's what I meant",
    "figuratively",
  ])("explains a figure of speech: %s", (text) => expect(denialOf(flatten(text))).toBe("figure"));

  test.each(["I'd rather not say", "pass", "why do you ask", "none of your business"])("evades: %s", (text) =>
    expect(denialOf(flatten(text))).toBe("evaded"),
  );

  test.each([
    "no, but some nights I picture it",
    "Not tonight.",
    "not really",
    "no. not since my twenties",
    "I'm not thinking of suicide tonight",
    "No plan, no. I think about the bridge though",
    "nah, although I wouldn't mind not waking up",
    "no one would miss me",
    "no reason to be here",
    "I tried once, so no, not again",
    "sometimes",
    "I don't want to say. I think about it",
    "yes",
  ])("is no plain no: %s", (text) => expect(denialOf(flatten(text))).toBeNull());
});

describe("an answer about how one is treated", () => {
  test.each([
    "Nothing's been done to me, she's strict and she's fair",
    "I slipped on the dock, they handled it properly and kept me on full pay",
    "no complaints here",
    "he's the same with everybody",
  ])("denies ill treatment: %s", (text) => expect(deniesIllTreatment(flatten(text))).toBe(true));

  test.each([
    "nothing like bullying, he just won't speak to me",
    "no complaints, but she threw my file at me",
    "Nothing. I was told not to say.",
    "he calls me useless",
  ])("does not: %s", (text) => expect(deniesIllTreatment(flatten(text))).toBe(false));
});
