import { expect, test } from "vitest";
import type { Party, Session } from "../client/sessions.ts";
import { knownOf } from "./known-of.ts";

const said = "図面が早いと、営業部は助かります。それに電話をしなくてすみます。";
const party: Party = {
  id: "p1",
  name: "営業部",
  ring: "department",
  aliases: [],
  said: [{ turn: 1, start: 7, end: 10 }],
};

function sessionWith(polarity: "gain" | "spared", effect: string): Pick<Session, "map" | "exchanges"> {
  const start = said.indexOf(effect);
  const finding = {
    kind: "effect",
    start,
    end: start + effect.length,
    text: effect,
    rule: "r",
    subject: "other",
    negated: false,
    hedged: false,
    confidence: 1,
    polarity,
  } as const;
  const map = {
    tasks: [],
    parties: [party],
    links: [{ task: "t1", party: "p1", effect, said: [{ turn: 1, start, end: finding.end }] }],
  };
  const turn = {
    type: "turn",
    n: 1,
    phase: "circle",
    move: "m",
    asks: null,
    text: "",
    questions: 0,
    why: "",
    because: [],
    findings: [finding],
    map,
    suggestions: [],
    contacts: [],
    elapsedMinutes: 1,
    done: false,
  } as const;
  return {
    map,
    exchanges: [{ said, turn: { ...turn, because: [], findings: [finding], suggestions: [], contacts: [] } }],
  };
}

test("tells what is gained from what is spared, and quotes the whole sentence", () => {
  const spared = knownOf(sessionWith("spared", "電話をしなくてすみます"), party);
  expect(spared).toMatchObject({ gains: [], spared: ["電話をしなくてすみます"] });
  expect(spared.said).toEqual([{ turn: 1, text: "図面が早いと、営業部は助かります。" }]);
  expect(knownOf(sessionWith("gain", "営業部は助かります"), party)).toMatchObject({
    gains: ["営業部は助かります"],
    spared: [],
  });
});

test("quotes nobody with their name alone", () => {
  const session = sessionWith("gain", "営業部は助かります");
  const [exchange] = session.exchanges;
  const named = { ...party, said: [{ turn: 1, start: 0, end: 3 }] };
  const exchanges = exchange ? [{ ...exchange, said: "営業部です。" }] : [];
  expect(knownOf({ ...session, exchanges }, named).said).toEqual([]);
});

test("keeps an effect of which neither is known", () => {
  const session = sessionWith("gain", "営業部は助かります");
  const untold = { ...session, exchanges: [] };
  expect(knownOf(untold, party)).toMatchObject({ gains: [], effects: ["営業部は助かります"], said: [] });
});
