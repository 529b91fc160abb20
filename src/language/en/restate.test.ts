import { expect, test } from "vitest";
import { loadReader } from "../read.ts";

const reader = await loadReader("en");
const restated = (text: string) =>
  reader.read(text, { asks: "contact.where-it-stops", today: "2026-11-27" }).restated.map((one) => one.text);

test.each([
  ["The forms go upstairs and never come back to us.", "the forms go upstairs and never come back to you"],
  ["well, I check every label twice I suppose", "you check every label twice"],
  ["we were the last to hear", "you were the last to hear"],
  ["Someone once wrote to head office about me", "someone once wrote to head office about you"],
  ["A lot of it is just emails", "a lot of it is just emails"],
  ["she told me I was slow", "she told you that you were slow"],
  ["Nadia can't start until I've signed it", "Nadia can't start until you've signed it"],
  ["nobody covers for me", "nobody covers for you"],
  ["they park right outside my window", "they park right outside your window"],
  ["they never ask if I wasn't well", "they never ask if you weren't well"],
  ["i dont see where my parts end up", "you don't see where your parts end up"],
])("says a clause from the listener's side: %s", (text, expected) => {
  expect(restated(text)).toContain(expected);
});

test.each([
  "Could you tell me?",
  "Mondays",
  "that's what it is",
  "Going home at five",
  "Nobody would miss the list unless the till jammed",
  "I used to enjoy it but now it's all figures",
  "Stock comes in on the lorry",
  "Hm, maybe, if they asked for me by name",
  "A quick phone call",
  "Torn sacks come down the chute",
  "Maybe a form they could fill in at home",
  "I had never thought about that",
  '"You again" he said',
])("says nothing where it is not sure: %s", (text) => {
  expect(restated(text)).toEqual([]);
});
