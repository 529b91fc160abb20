import { describe, expect, test } from "vitest";
import { flatten } from "./flatten.ts";
import { deniedWishes, isDenied } from "./wish-denied.ts";

/** Whether the last word of dying in a text stands denied. */
function denies(text: string): boolean {
  const flat = flatten(text);
  const found = [...flat.matchAll(/suicid\w+|die|dying|dead|kill\w* m\w+self|end it/g)].at(-1);
  if (found === undefined) throw new Error(`nothing named in “${text}”`);
  return isDenied(deniedWishes(flat), { start: found.index, end: found.index + found[0].length });
}

describe("a wish to die that is named and denied", () => {
  test.each([
    "I am not thinking of suicide, I never was",
    "I do not want to die, I never said that",
    "no I don't want to die",
    "I've never thought of killing myself",
    "I have no plan to kill myself",
    "I wasn't talking about suicide",
    "not that I want to die, mind you",
    "I'm not suicidal, just tired",
    "suicide? me? no",
    "Never once wanted to be dead",
  ])("is: %s", (text) => expect(denies(text)).toBe(true));

  test.each([
    "I don't want to die, I just want to not be here",
    "I never stopped wanting to die",
    "why not kill myself",
    "I haven't killed myself yet",
    "my win was I didn't kill myself on Sunday",
    "I don't want to be dead tonight",
    "I can't not think about killing myself",
    "I don't know how to kill myself",
    "not thinking of suicide, but I'd like it to be over",
    "I don't care if I die",
    "I'm not afraid of dying",
    "I do want to die",
  ])("is not: %s", (text) => expect(denies(text)).toBe(false));
});
