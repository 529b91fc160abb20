import { beforeAll, describe, expect, it } from "vitest";
import { type Lang, loadReader, type Reader } from "../../language/index.ts";
import type { Input } from "../event.ts";
import { questionsIn } from "./question.ts";
import { openSession, takeTurn } from "../turn.ts";

let readers: Readonly<Record<Lang, Reader>>;
beforeAll(async () => {
  readers = { ja: await loadReader("ja"), en: await loadReader("en") };
});

function hold(lang: Lang, ...said: readonly (string | Input)[]) {
  const opened = openSession({ lang, minutes: 60, seed: 3, today: "2026-11-27" });
  let step = opened;
  let log = opened.events;
  for (const one of said) {
    step = takeTurn(
      log,
      step.state,
      typeof one === "string" ? { say: one, seconds: 60 } : one,
      readers[lang],
    );
    log = [...log, ...step.events];
  }
  return step.state;
}

const rate: Input = { rate: { presence: [3, 4], contribution: [2, 3], acknowledgement: [1, 3] } };

describe("a question to the counsellor", () => {
  it.each([
    ["en", "Is anybody reading this, because I said about the till, and I'd get wrong for that.", "sees"],
    ["en", "Are you writing this down for somebody?", "sees"],
    ["en", "Hang on, are you telling me to leave?", "told-to-leave"],
    ["en", "So what is it you're supposed to do here?", "purpose"],
    ["en", "Is it harassment? Or is it just me?", "is-it-me"],
    ["en", "Where do I start?", "how-to-begin"],
    ["ja", "で、これって何の意味があるんですか", "purpose"],
    ["ja", "これ、部長のほうにも見えるんですか？", "sees"],
    ["ja", "……あの、これって私が弱いだけなんですかね", null],
    ["ja", "私が気にしすぎなんでしょうか", "is-it-me"],
    ["ja", "辞めろってことですか？", "told-to-leave"],
    ["ja", "ここ、どうやって終わるんですか", "how-to-end"],
  ] as const)("%s: %s", (lang, said, asks) => {
    if (asks !== null) expect(questionsIn(said, lang).map((one) => one.asks)).toContain(asks);
  });

  it.each([
    ["en", "Who reads the meter reports? The depot."],
    ["en", "The customers ask when it will be done."],
    ["ja", "この仕事って何なんでしょうね"],
    ["ja", "お客さんに見られる仕事です"],
    ["ja", "誰のためにやっているのか分からない"],
  ] as const)("is not one that is told or put to oneself (%s: %s)", (lang, said) => {
    expect(questionsIn(said, lang, "Who is that for, in the end?")).toEqual([]);
  });

  it("about a word is one only where the counsellor used it", () => {
    expect(questionsIn("who's the fitter", "en", "What can the fitter count on you for?")).toHaveLength(1);
    expect(questionsIn("who's the fitter", "en", "What do you do all day?")).toEqual([]);
    expect(questionsIn("相手って誰", "ja", "うまくいった日は、相手の方のどんな日ですか。")).toHaveLength(1);
  });

  it.each([
    ["en", "I file claims.", "Is anybody reading this?", /machine|nobody|nowhere/iu],
    ["en", "I file claims.", "Are you telling me to quit?", /^(?:No|I’m not)/u],
    ["ja", "伝票を打っています。", "これ、会社に見られるんですか？", /この機械|送/u],
    ["ja", "伝票を打っています。", "辞めろってことですか？", /いいえ|そういう意味/u],
  ] as const)("is answered, and nothing is asked on top of it (%s: %s %s)", (lang, first, said, answer) => {
    const state = hold(lang, rate, first, said);
    expect(state.lastReply?.text).toMatch(answer);
    expect(state.lastReply?.questions).toBe(0);
  });

  it("leaves the question that stood where it was, and is no line and no clause to say back", () => {
    const before = hold("en", rate, "I want work that helps people.");
    const asked = hold("en", rate, "I want work that helps people.", "what do you mean?");
    expect(asked.open?.topic).toBe(before.open?.topic);
    expect(asked.lastReply?.text).toContain("when you last felt like that");
    expect(asked.told.some(({ said }) => said.turn === asked.turn)).toBe(false);
  });

  it("that is not understood twice is dropped", () => {
    const state = hold("en", rate, "I want work that helps people.", "what do you mean?", "what?");
    expect(state.lastReply?.parts.map(({ move }) => move)).toContain("talk-leave-it");
  });
});
