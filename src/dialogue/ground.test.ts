import { describe, expect, it } from "vitest";
import { apart } from "./apart.ts";
import { askedWhoLately, lacksGround, mayHaveDied, worksAlone } from "./ground.ts";
import { initialState, type State } from "./state.ts";

type Lang = "ja" | "en";

function told(lang: Lang, ...texts: readonly string[]): State {
  const clauses = texts.map((text, turn) => ({
    text,
    said: { turn, start: 0, end: text.length },
    weight: 0,
    words: [],
    topic: null,
    stance: null,
  }));
  return { ...initialState(), lang, told: clauses };
}

describe("what a question of the list takes for granted", () => {
  it.each<readonly [Lang, string, boolean]>([
    ["en", "I work on my own, mostly out of the van", true],
    ["en", "havent got a team", true],
    ["en", "I was on my own that evening", false],
    ["en", "it's only me that came looking", false],
    ["ja", "店は私一人です", true],
    ["ja", "一人でやっとる", true],
    ["ja", "上司なんていないので", true],
    ["ja", "その晩は一人で直していました", false],
  ])("is workmates, unless somebody works alone (%s): %s", (lang, text, isAlone) => {
    const state = told(lang, text, lang === "ja" ? "会社の目標があります" : "the company has a goal");
    expect(worksAlone(state)).toBe(isAlone);
    expect(lacksGround(state, "vision.phrase")).toBe(isAlone);
    expect(lacksGround(state, "role.everyday")).toBe(false);
  });

  it.each<readonly [Lang, string, boolean]>([
    ["en", "My nan, she was a dinner lady", false],
    ["en", "the people who come out when the power is down", false],
    ["en", "Nobody plays it that I ever see, and it is never in tune", true],
    ["en", "Mostly I just want the heat on before the kids are in", true],
    ["ja", "やっぱり看護師とか、ありがとうと言われるので", false],
    ["ja", "このごろ、これを直して誰が見るんやろと思うことがあって", true],
  ])("is another’s work to set one’s own beside (%s): %s", (lang, text, isNone) => {
    const said = { turn: 2, start: 0, end: text.length };
    const state: State = { ...initialState(), lang, answered: { "mirror.example": { text, said } } };
    expect(lacksGround(state, "mirror.difference")).toBe(isNone);
  });

  it("is that whoever it names is alive", () => {
    expect(mayHaveDied(told("en", "Ivy was at the gate", "she died in May"), "Ivy")).toBe(true);
    expect(mayHaveDied(told("en", "Ivy was at the gate", "her old dog died"), "Ivy")).toBe(false);
    expect(mayHaveDied(told("ja", "梅田さんの家", "三日して死なした"), "梅田さん")).toBe(true);
    expect(mayHaveDied(told("ja", "梅田さんの家"), "梅田さん")).toBe(false);
    expect(mayHaveDied(told("ja", "吉井さんの奥さんが亡くなって"), "吉井さん")).toBe(false);
    expect(mayHaveDied(told("ja", "吉井さんが亡くなって"), "吉井さん")).toBe(true);
  });

  it("is not put for a “who” twice within a few turns", () => {
    const items = (["circle.who-starts", "role.everyday", "outcomes.values"] as const).map((topic) => ({
      topic,
      phase: topic.startsWith("outcomes") ? ("outcomes" as const) : ("circle" as const),
      form: 15 as const,
    }));
    const asked: State = { ...initialState(), lang: "en", sentences: ["Who relies on the work you do?"] };
    expect(askedWhoLately(asked)).toBe(true);
    expect(apart(asked, items).map(({ topic }) => topic)).toEqual([
      "role.everyday",
      "circle.who-starts",
      "outcomes.values",
    ]);
    const quiet: State = { ...asked, sentences: ["What do the people who use it find difficult?"] };
    expect(apart(quiet, items)).toEqual(items);
  });
});
