import { describe, expect, it } from "vitest";
import { loadReader } from "../../language/index.ts";
import type { Input } from "../event.ts";
import type { State } from "../state.ts";
import { tellsMuch } from "./tells-much.ts";
import { openSession, takeTurn } from "../turn.ts";

const reader = await loadReader("en");

function afterSaying(text: string): State {
  const opened = openSession({ lang: "en", minutes: 60, seed: 3, today: "2026-11-27" });
  const rate: Input = { rate: { presence: [3, 3], contribution: [3, 3], acknowledgement: [3, 3] } };
  const rated = takeTurn(opened.events, opened.state, rate, reader);
  return takeTurn([...opened.events, ...rated.events], rated.state, { say: text }, reader).state;
}

describe("what no nod will do for", () => {
  it("tells much where it runs on or speaks of one's own people", () => {
    expect(tellsMuch(afterSaying("Like my uncle did"))).toBe(true);
    expect(tellsMuch(afterSaying("Tyres, mostly."))).toBe(false);
  });
});
