import { expect, it } from "vitest";
import { loadReader } from "../language/index.ts";
import type { SessionEvent } from "./event.ts";
import { partiesTakenBack } from "./parties-taken-back.ts";
import { evolve } from "./state.ts";
import { openSession } from "./turn.ts";

const reader = await loadReader("en");

const named: SessionEvent = {
  kind: "party-named",
  turn: 1,
  party: "p1",
  key: "groom",
  name: "grooms",
  called: "the grooms",
  ring: "customer",
  said: { turn: 1, start: 0, end: 6 },
};
const { state } = openSession({ lang: "en", minutes: 60, seed: 5, today: "2026-11-22" });
const takenBack = (text: string) =>
  partiesTakenBack(evolve(state, named), reader.read(text, { asks: null, today: "2026-11-22" }), 2).length;

it.each([
  "No, not the grooms.",
  "Stop with the grooms.",
  "My work is not going to the grooms, they only carry.",
  "For the third time: not the grooms",
])("takes them from the map: %s", (text) => expect(takenBack(text)).toBe(1));

it.each(["It's not the grooms' fault.", "The grooms do not complain.", "It's not the grooms who wait."])(
  "leaves them there: %s",
  (text) => expect(takenBack(text)).toBe(0),
);
