import { expect, test } from "vitest";
import { flatten } from "./flatten.ts";
import { hear } from "./rule.ts";
import { sumOfSigns } from "./sum-of-signs.ts";

const found = (text: string, asks: string | null = null) => sumOfSigns(hear(flatten(text)), asks);

test.each([
  "They'd be simpler without me, and it could all be switched off for good.",
  "I've written the letters, the cat will be at my sister's, and then no more.",
  "I'd like to fade like smoke and stay that way for good",
])("signs that add up are asked about: %s", (text) => expect(found(text)).not.toBeNull());

test.each([
  "I sort letters to customers and the last one is always for the bridge club.",
  "The machine stops, we switch it off, and the shift ends with a laugh over biscuits.",
  "ok im here. what now",
  "It began while my aunt was in the hospice in March, I looked at the carers and went back to my desk to sort forty forms by date, thinking that nobody would cry if I stopped sorting them, and then I check the stamps, the fee and the map and pass the lot to the surveyors.",
])("one sign, or work and play beside it, is nothing: %s", (text) => expect(found(text)).toBeNull());

test("after the direct question the rules alone decide", () => {
  expect(
    found("They'd be simpler without me, and it could all be switched off for good.", "safety.ask"),
  ).toBeNull();
});
