import { describe, expect, it } from "vitest";
import { loadReader } from "../../language/index.ts";
import type { Input, SessionEvent } from "../event.ts";
import type { State } from "../state.ts";
import { asidesIn } from "./aside.ts";
import { openSession, takeTurn } from "../turn.ts";

const reader = await loadReader("en");
const rate: Input = { rate: { presence: [3, 3], contribution: [3, 3], acknowledgement: [3, 3] } };

function hold(...inputs: readonly (Input | string)[]): State {
  const opened = openSession({ lang: "en", minutes: 60, seed: 5, today: "2026-11-22" });
  let log: readonly SessionEvent[] = opened.events;
  let { state } = opened;
  for (const input of inputs) {
    const step = takeTurn(log, state, typeof input === "string" ? { say: input } : input, reader);
    log = [...log, ...step.events];
    state = step.state;
  }
  return state;
}

const moves = (state: State) => state.lastReply?.parts.map((part) => part.move) ?? [];

it.each([
  ["You're not reading a word of this.", "unheard"],
  ["That wasn't my answer.", "unheard"],
  ["I was only joking.", "joked"],
  ["Sorry about my spelling.", "pardon"],
  ["told you", "reminded"],
])("hears what is said to the counsellor: %s", (text, what) => {
  expect(asidesIn(text, "en").map((one) => one.what)).toEqual([what]);
});

it.each([
  "They never read what I send them.",
  "I take the bins out at six.",
  "She told me to stop.",
  "My boss reads every ticket.",
  "I write it down so nobody forgets.",
])("takes nothing else for it: %s", (text) => {
  expect(asidesIn(text, "en")).toEqual([]);
});

describe("what is said to the counsellor", () => {
  it("is owned up to with the words that were passed over, and is no answer", () => {
    const state = hold(
      rate,
      "I pack crates. They are closing the depot and forty of us are going after June.",
      "did you even read that",
    );
    expect(moves(state)).toEqual(["repair-unheard"]);
    expect(state.answered["concern.scene"]).toBeUndefined();
    expect(state.told.some(({ text }) => text.includes("read that"))).toBe(false);
  });

  it("lets somebody go who wants to stop", () => {
    expect(hold(rate, "I mend sails.", "I'd like to finish up now please.").done).toBe(true);
  });
});
