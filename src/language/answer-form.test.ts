import { expect, test } from "vitest";
import { answerForm, inMidSentence } from "./answer-form.ts";

test.each([
  ["the night porters", "noun"],
  ["a label people can read", "noun"],
  ["people who missed the bus", "noun"],
  ["Spotting what's off", "noun"],
  ["they can't leave before noon", "clause"],
  ["The app dies at six", "clause"],
  ["Buyers tell you what sells", "clause"],
  ["your aunt's a vet", "clause"],
  ["check the seal twice", "act"],
  ["Ring the depot on Monday", "act"],
  ["not really", null],
  ["by hand", null],
])("%s: %s", (text, form) => {
  expect(answerForm(text)).toBe(form);
});

test.each([
  ["The night porters", "the night porters"],
  ["They order late", "they order late"],
  ["Ring the depot", "ring the depot"],
  ["Priya in your team", "Priya in your team"],
])("%s in the midst of a sentence: %s", (text, within) => {
  expect(inMidSentence(text)).toBe(within);
});
