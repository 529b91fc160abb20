import { expect, test } from "vitest";
import type { OnTheTable } from "../thread/on-the-table.ts";
import { initialState } from "../state.ts";
import { weighedMost } from "./weighed-most.ts";

const put = (turn: number, text: string, weight: number, ...signs: OnTheTable["signs"]): OnTheTable => ({
  turn,
  weight,
  signs,
  hearts: [{ text, said: { turn, start: 0, end: text.length }, isSure: true }],
  met: 0,
});

const state = (turn: number, ...table: readonly OnTheTable[]) => {
  const blank = initialState();
  return { ...blank, lang: "en" as const, turn, thread: { ...blank.thread, table } };
};

test("what weighed most stands, and what is known already does not stand twice", () => {
  const told = [put(6, "the wee lad waved at me", 3, "terse"), put(8, "i kept his wee hat", 2.5, "terse")];
  expect(weighedMost(state(20, ...told), [])?.text).toBe("the wee lad waved at me");
  expect(weighedMost(state(20, ...told), [{ text: "the wee lad waved at me" }])?.text).toBe(
    "i kept his wee hat",
  );
});

test("nothing stands of grief, of a slight, of what was told at the start, or while little was told", () => {
  expect(weighedMost(state(20, put(6, "we lost him that winter", 5, "terse", "weighs")), [])).toBeNull();
  expect(weighedMost(state(20, put(6, "you are only the sorter", 5, "terse", "slight")), [])).toBeNull();
  expect(weighedMost(state(20, put(2, "the wee lad waved at me", 5, "terse")), [])).toBeNull();
  expect(weighedMost(state(9, put(6, "the wee lad waved at me", 5, "terse")), [])).toBeNull();
});

test("what another did, with nothing of oneself in it, is the tale and no turn of it", () => {
  expect(weighedMost(state(20, put(6, "he sat down under the clock", 5, "terse")), [])).toBeNull();
  expect(weighedMost(state(20, put(6, "he sat down beside me", 5, "terse")), [])?.text).toBe(
    "he sat down beside me",
  );
});
