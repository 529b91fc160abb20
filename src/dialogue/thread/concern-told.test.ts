import { describe, expect, it } from "vitest";
import { initialState, type State } from "../state.ts";
import { tellsAConcernNow } from "./concern-told.ts";

const does = { instead: null, mayAnswer: true, surelyAnswers: true };

function after(lang: "ja" | "en", ...texts: readonly string[]): State {
  const told = texts.map((text, index) => ({
    text,
    said: { turn: index + 1, start: 0, end: text.length },
    weight: 0,
    words: [],
    topic: null,
    stance: null,
  }));
  const text = texts.at(-1) ?? "";
  const last = {
    turn: texts.length,
    text,
    findings: [],
    gist: null,
    answer: null,
    restated: [],
    answered: null,
    does,
  };
  return { ...initialState(), lang, told, last };
}

describe("a scene is asked for", () => {
  it.each<readonly ["ja" | "en", readonly string[], boolean]>([
    ["en", ["I never see what it is for.", "Filing, mostly."], true],
    ["en", ["Filing, mostly."], false],
    ["en", ["I never see what it is for.", "Nothing really."], false],
    ["ja", ["誰の役に立っているのか、わからなくて", "伝票の入力です"], true],
    ["ja", ["朝は寝てる 夜勤なんで"], false],
    ["ja", ["何も思ってないけど"], false],
  ])("only where what is on the mind was told just now (%s): %j", (lang, texts, is) => {
    expect(tellsAConcernNow(after(lang, ...texts))).toBe(is);
  });

  it("still where somebody only chose to go on", () => {
    expect(tellsAConcernNow({ ...after("en", "I never see what it is for."), last: null })).toBe(true);
  });
});
