import { expect, it } from "vitest";
import { loadReader } from "../../language/index.ts";
import { decide } from "../decide.ts";
import { recordOf } from "./record-of.ts";
import { evolve, type State } from "../state.ts";
import type { Topic } from "../topic.ts";
import { openSession } from "../turn.ts";

const reader = await loadReader("en");
const today = "2026-11-22";

/** The plan after these answers to these questions. */
function plan(...answers: readonly (readonly [Topic, string])[]) {
  let { state }: { state: State } = openSession({ lang: "en", minutes: 60, seed: 1, today });
  for (const [topic, text] of answers) {
    state = { ...state, open: { topic, move: "asked", turn: state.turn } };
    state = decide(state, reader.read(text, { asks: topic, today }), 0).reduce(evolve, state);
  }
  return recordOf(state).plan[0];
}

const planned = ["outcomes.plan", "I'll ask Tove to take every other Friday."] as const;

it("leaves an obstacle whole where it only says more of it", () => {
  const found = plan(planned, ["outcomes.plan-obstacle", "Me. I'd go in anyway to check."]);
  expect(found?.answer).toBeNull();
  expect(found?.obstacle).toContain("Me");
});

it("cuts an obstacle from the way round it", () => {
  const found = plan(planned, ["outcomes.plan-obstacle", "She might be on leave, in that case I'd ask Per."]);
  expect(found?.obstacle).toBe("She might be on leave");
  expect(found?.answer).toBe("I'd ask Per");
});
