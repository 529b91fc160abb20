import { expect, test } from "vitest";
import { flatten } from "./flatten.ts";
import { isPlainLeave } from "./plain-leave.ts";

test.each([
  "I want to stop now. Goodbye.",
  "I'd like to finish here, thanks. Bye!",
  "ok that's enough for today, bye, cheers",
  "Right, I'm off. See you next week.",
  "can we leave it there please",
])("leaves the talk and says nothing else: %s", (text) => expect(isPlainLeave(flatten(text))).toBe(true));

test.each([
  "I want to end it. Goodbye.",
  "I want to go. Goodbye everyone.",
  "I want to stop. Everything.",
  "ok, that's it.",
  "No thanks.",
  "Goodbye. Tell my wife I tried.",
  "I'd like to stop being here",
  "I'm off to the river now, bye",
])("says more: %s", (text) => expect(isPlainLeave(flatten(text))).toBe(false));
