import { expect, it } from "vitest";
import { loadReader } from "../../language/index.ts";
import { withOwnWork } from "./own-work.ts";

const reader = await loadReader("en");
const tasksIn = (text: string) =>
  withOwnWork(reader.read(text, { asks: "concern.wish", today: "2026-11-22" }), "rating", "frame")
    .findings.filter((one) => one.kind === "task" && one.confidence >= 0.5)
    .map((one) => one.text);

it.each([
  ["I polish headstones. Nobody reads my side of it.", "polish headstones"],
  ["hello. I am night porter in hostel, sorry for mistakes", "night porter"],
  ["I only fold napkins and refill the salt.", "fold napkins and refill the salt"],
  ["I look after two old brothers on a farm, and it's mostly soup.", "two old brothers"],
])("takes what is done from the first words: %s", (text, part) => {
  expect(tasksIn(text).join()).toContain(part);
});

it.each([
  "I hope I'm doing this right.",
  "I saw a lad go off to be a medic.",
  "I only want some quiet.",
  "I'm a bit of a mess.",
])("takes none from: %s", (text) => {
  expect(tasksIn(text)).toEqual([]);
});
