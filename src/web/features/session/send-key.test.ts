import { expect, test } from "vitest";
import { sends } from "./send-key.ts";

const enter = {
  key: "Enter",
  keyCode: 13,
  isComposing: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
};

test("Enter makes a new line and Ctrl or ⌘ with Enter sends", () => {
  expect(sends(enter, "ctrl-enter")).toBe(false);
  expect(sends({ ...enter, ctrlKey: true }, "ctrl-enter")).toBe(true);
  expect(sends({ ...enter, metaKey: true }, "ctrl-enter")).toBe(true);
});

test("the setting swaps them", () => {
  expect(sends(enter, "enter")).toBe(true);
  expect(sends({ ...enter, shiftKey: true }, "enter")).toBe(false);
});

test.each(["ctrl-enter", "enter"] as const)("an input method's Enter never sends (%s)", (sendKey) => {
  expect(sends({ ...enter, isComposing: true, ctrlKey: true }, sendKey)).toBe(false);
  expect(sends({ ...enter, keyCode: 229 }, sendKey)).toBe(false);
});
