import { expect, it } from "vitest";
import { addedAtTheEnd } from "./adds-at-the-end.ts";
import { openSession } from "../turn.ts";

it.each([
  ["en", "Add: and the night porters open it first. Otherwise fine.", "the night porters open it first"],
  ["en", "Otherwise fine. That's the first time you've got it right.", null],
  ["en", "No.", null],
] as const)("keeps what is told at the end, and no more (%s: %s)", (lang, text, said) => {
  const { state } = openSession({ lang, minutes: 60, seed: 1, today: "2026-11-22" });
  const span = addedAtTheEnd(state, { text, lang, findings: [], gist: null, answer: null, restated: [] });
  expect(span && text.slice(span.start, span.end)).toBe(said);
});
