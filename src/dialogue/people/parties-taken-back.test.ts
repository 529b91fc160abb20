import { expect, it } from "vitest";
import { loadReader } from "../../language/index.ts";
import type { SessionEvent } from "../event.ts";
import { partiesTakenBack } from "./parties-taken-back.ts";
import { evolve } from "../state.ts";
import { openSession } from "../turn.ts";

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

const afterQuestion = (text: string) => {
  const asked = evolve(evolve(state, named), {
    kind: "counsellor-replied",
    turn: 1,
    done: false,
    reply: {
      phase: "recipient",
      move: "ask-trouble",
      asks: "recipient.trouble",
      awaits: "recipient.trouble",
      text: "What do you think is difficult for the grooms from day to day?",
      questions: 1,
      complex: false,
      why: "",
      because: [],
      suggestions: [],
      parts: [{ move: "ask-trouble", wording: 0 }],
      rejected: [],
    },
  });
  return partiesTakenBack(asked, reader.read(text, { asks: null, today: "2026-11-22" }), 2).length;
};

it.each([
  "Who are the grooms?",
  "It doesn't go to the grooms! They never ride.",
  "The grooms are my boss, not who it's for",
  "You have a bee in your bonnet about the grooms.",
  "Grooms don't use it.",
])("strikes whom a question had named, where it is put right: %s", (text) =>
  expect(afterQuestion(text)).toBe(1),
);

it.each(["The grooms are never told when we start.", "The grooms wait for the vet, not for hay."])(
  "keeps whom a question had named, where it is answered: %s",
  (text) => expect(afterQuestion(text)).toBe(0),
);

it.each([
  "No, not the grooms.",
  "Grooms is me.",
  "Stop with the grooms.",
  "My work is not going to the grooms, they only carry.",
  "For the third time: not the grooms",
])("takes them from the map: %s", (text) => expect(takenBack(text)).toBe(1));

it.each(["It's not the grooms' fault.", "The grooms do not complain.", "It's not the grooms who wait."])(
  "leaves them there: %s",
  (text) => expect(takenBack(text)).toBe(0),
);
