import { beforeAll, describe, expect, test } from "vitest";
import { type Lang, loadReader, type Reader } from "../../language/index.ts";
import type { SessionEvent } from "../event.ts";
import { namedForLeavingOut } from "./named-for-leaving-out.ts";
import { recordOf } from "../kept/record-of.ts";
import type { State } from "../state.ts";
import { openSession, takeTurn } from "../turn.ts";

const readers: Partial<Record<Lang, Reader>> = {};
beforeAll(async () => {
  readers.ja = await loadReader("ja");
  readers.en = await loadReader("en");
});

describe("what is named for leaving out", () => {
  test.each([
    ["ja", "「便利屋」は消してください", ["便利屋"]],
    ["ja", "あと係長のくだり消しといて", ["係長"]],
    ["ja", "それは消してください", []],
    ["ja", "朝、看板を出して前を掃きます", []],
    ["en", 'please delete the words "office boy"', ["office boy"]],
    ["en", "take the overtime out", ["overtime"]],
    ["en", "remove the landlord and the rent, please", ["landlord", "rent"]],
    ["en", "take that out please", []],
    ["en", "I take the bins out at six", []],
  ] as const)("%s: %s", (lang, text, names) => expect(namedForLeavingOut(text, lang)).toEqual(names));
});

const rate = { rate: { presence: [3, 3], contribution: [3, 3], acknowledgement: [3, 3] } } as const;

/** Plays a session with the same answers to whatever is asked, and returns its states. */
function play(lang: Lang, says: readonly string[], turns: number): readonly State[] {
  const reader = readers[lang];
  if (!reader) throw new Error("no reader");
  const opened = openSession({ lang, minutes: 60, seed: 11, today: "2026-11-27" });
  let log: readonly SessionEvent[] = opened.events;
  let state = opened.state;
  const states = [state];
  for (let turn = 0; turn < turns && !state.done; turn += 1) {
    const say = says[turn];
    const input =
      turn === 0 ? rate : say === undefined ? ({ do: "continue" } as const) : { say, seconds: 40 };
    const taken = takeTurn(log, state, input, reader);
    log = [...log, ...taken.events];
    state = taken.state;
    states.push(state);
  }
  return states;
}

describe("what was asked to be left out", () => {
  test.each([
    [
      "ja",
      "便利屋",
      [
        "",
        "設備の点検をしています。課長には便利屋と呼ばれています。",
        "便利屋が来たよ、と言われたことがあります。",
        "「便利屋」は消してください。",
        "便利屋の私が点検しないと、病棟の空調が止まります。",
        "病棟の人です。",
        "便利屋に頼もう、と言われます。",
        "暑くて困るでしょうね。",
      ],
    ],
    [
      "en",
      "office boy",
      [
        "",
        "I do the post and the stationery. On the door it says office boy.",
        "An office boy sees every floor, I suppose.",
        "Please delete the words “office boy”.",
        "I am the office boy who gets the contracts out by five.",
        "The lawyers upstairs.",
        "They say, ask the office boy.",
        "They would miss the deadline.",
      ],
    ],
  ] as const)("%s: “%s” is nowhere any more, now or later", (lang, words, says) => {
    const states = play(lang, says, 60);
    const asked = says.findIndex((say) => /消して|delete/u.test(say)) + 1;
    expect(states[asked]?.lastReply?.parts.map(({ move }) => move)).toContain("request-left-out");
    for (const state of states.slice(asked)) {
      expect(state.lastReply?.text.toLowerCase()).not.toContain(words);
      expect(JSON.stringify(recordOf(state)).toLowerCase()).not.toContain(words);
    }
  });

  test("leaves the rest of a line, and whoever else stands in it", () => {
    const states = play(
      "en",
      ["", "I do payroll for the depot.", "take the depot out", "I would like to be of use."],
      5,
    );
    expect(JSON.stringify(recordOf(states.at(-1) ?? expect.fail()).map)).not.toContain("depot");
  });
});
