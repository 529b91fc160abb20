import { describe, expect, it } from "vitest";
import { loadReader } from "../../language/index.ts";
import { decide } from "../decide.ts";
import { focusParty } from "./focus.ts";
import { quote } from "../quote/quote.ts";
import { evolve, type State } from "../state.ts";
import type { Topic } from "../topic.ts";
import { openSession } from "../turn.ts";

type Lang = "ja" | "en";
const readers = { ja: await loadReader("ja"), en: await loadReader("en") };
const today = "2026-11-22";

function after(lang: Lang, ...answers: readonly (readonly [Topic, string])[]): State {
  let { state }: { state: State } = openSession({ lang, minutes: 60, seed: 1, today });
  for (const [topic, text] of answers) {
    state = {
      ...state,
      turn: state.turn + 1,
      open: { topic, move: "asked", turn: state.turn },
      asked: { ...state.asked, [topic]: state.turn },
    };
    state = decide(state, readers[lang].read(text, { asks: topic, today }), 0).reduce(evolve, state);
  }
  return state;
}

/** Whom a question would name as the recipient. */
const named = (state: State) => quote(state, "party")?.text ?? null;

describe("who may be named in a question", () => {
  it("names whoever was named when recipients were asked for", () => {
    expect(named(after("ja", ["recipient.who", "病棟の看護師さんです。"]))).toContain("看護師");
    expect(named(after("en", ["recipient.who", "The night nurses."]))).toMatch(/nurse/u);
  });

  it.each<readonly [string, Lang, readonly (readonly [Topic, string])[]]>([
    [
      "whoever has died",
      "ja",
      [
        ["recipient.who", "利用者の原口さんです。"],
        ["contact.last-reaction", "原口さんは先月亡くなりました。"],
      ],
    ],
    [
      "whoever has died",
      "en",
      [
        ["recipient.who", "Mrs Haddow, mostly."],
        ["contact.last-reaction", "Mrs Haddow died in March."],
      ],
    ],
    [
      "whoever the person has had enough of",
      "ja",
      [
        ["recipient.who", "駅前の交番の人とか。"],
        ["recipient.trouble", "交番の人はもういいです。"],
      ],
    ],
    ["a van", "en", [["recipient.who", "van"]]],
    ["somebody one speaks to", "en", [["recipient.who", "its a stock thing mate"]]],
    [
      "one's own department",
      "en",
      [
        ["concern.task", "I do stock control."],
        ["recipient.who", "Well, stock control."],
      ],
    ],
    ["who is unkind", "en", [["recipient.who", "Marjorie, I suppose. Marjorie bites people's heads off."]]],
    ["who stands in on a day off", "en", [["role.cover", "Marjorie does, when she can."]]],
    [
      "what others call the speaker",
      "en",
      [["recipient.who", "Somebody there said, Meera madam, you are early."]],
    ],
    ["whoever is sent by an agency", "en", [["recipient.who", "They'd get the agency girl, I suppose."]]],
    ["somebody of the trade one looks up to", "ja", [["concern.task", "消防は呼んだ人の顔が見える。"]]],
    ["a child who comes up in a story", "ja", [["concern.scene", "娘が運動会で転んで。"]]],
  ])("does not name %s (%s)", (_who, lang, answers) => {
    const state = after(lang, ...answers);
    expect(named(state)).toBeNull();
  });

  it("still asks who receives the work after a comparison", () => {
    const state = after("ja", ["concern.task", "消防は呼んだ人の顔が見える。"]);
    expect(state.answered["recipient.who"]).toBeUndefined();
  });

  it("takes somebody who may be named rather than one spoken of more", () => {
    const state = after(
      "ja",
      ["concern.wish", "部長がまた怒って。"],
      ["concern.scene", "昨日も部長が来て、部長が帰ったあと一人で残りました。"],
      ["recipient.who", "検査の人です。"],
    );
    expect(focusParty(state)?.name).toContain("検査");
  });
});
