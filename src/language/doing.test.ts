import { expect, it } from "vitest";
import { asDoing } from "./doing.ts";

it.each([
  ["make crowns", "I ", "making crowns"],
  ["put tubes in machine", "Now I only ", "putting tubes in machine"],
  ["drive the number 14 bus", "ok. I ", "driving the number 14 bus"],
  ["sort the post", "We mostly ", "sorting the post"],
  ["been a school cook", "I've ", "being a school cook"],
  // A past form is no base form, a noun may look like a verb, and who does it must have been said.
  ["made crowns", "I ", "made crowns"],
  ["film archive", "My job is the ", "film archive"],
  ["check invoices", "They ", "check invoices"],
  ["rota for the depot", "I only do the ", "rota for the depot"],
])("names “%s” after “%s” as %s", (label, before, named) => {
  expect(asDoing(label, before)).toBe(named);
});
