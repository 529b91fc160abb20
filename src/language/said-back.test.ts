import { expect, test } from "vitest";
import { saidBack } from "./said-back.ts";

test.each([
  ["a leaflet people can follow", "a leaflet people can follow"],
  ["My cousin in Hull", "your cousin in Hull"],
  ["if I note the model they needn't ring again", "if you note the model they needn't ring again"],
  ["you'd hear it by Tuesday", "you'd hear it by Tuesday"],
])("says %s back as %s", (said, back) => {
  expect(saidBack(said)).toBe(back);
});

test.each([
  ["I'm the reason you sleep"],
  ["you asked me that"],
  ["they not tell us"],
  ["she help me with papers"],
  ["he wrote 'ta very much'"],
  ["was I wrong"],
])("leaves %s between marks", (said) => {
  expect(saidBack(said)).toBeNull();
});
