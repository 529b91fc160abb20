import { describe, expect, it } from "vitest";
import { loadReader } from "../../language/index.ts";
import { asks } from "../moves/index.ts";
import { whoAnswersJa } from "../moves/who-answers-ja.ts";
import { decide } from "../decide.ts";
import { sayBack } from "./say-back.ts";
import { evolve, initialState, type State } from "../state.ts";

const answers = Object.entries(whoAnswersJa);
const reader = await loadReader("ja");
const questions = new Set(asks.flatMap((ask) => ask.wordings.ja));

describe("the sentences in which short answers come back", () => {
  it("belong to a question that is put, and each to one", () => {
    expect(answers.map(([question]) => question).filter((question) => !questions.has(question))).toEqual([]);
    expect(new Set(answers.map(([, sentence]) => sentence)).size).toBe(answers.length);
  });

  it("hold one place for the answer and ask nothing", () => {
    for (const [, sentence] of answers) {
      expect(sentence.match(/\{noun\}/gu), sentence).toHaveLength(1);
      expect(sentence).toMatch(/ですね。$/u);
    }
  });
});

describe("a short answer", () => {
  it.each([
    [
      "職場で、相手の方の感想を直接聞けるのは誰ですか。",
      "駅員。",
      "感想を直接聞けるのは、駅員さんなのですね。",
    ],
    [
      "お仕事がうまくいったことは、ふだん何で分かりますか。",
      "空の皿。",
      /空の皿(?:、|なの|。そうなの)ですね。$/u,
    ],
    ["そのお仕事がないと、相手の方は何に困りそうですか。", "雪です", /雪(?:、|なの|。そうなの)ですね。$/u],
  ])("%s %s → %s", (question, answer, back) => {
    expect(sayBack(afterAnswer(question, answer))?.worded.text).toMatch(back);
  });

  it.each([
    ["もし月曜からそのお仕事が止まったら、まず誰が気づきますか。", "誰も。脱線するまで。"],
    ["そのお仕事の先にいるのは、どんな人ですか。", "相手って誰。駅員？"],
    ["そのお仕事の先にいるのは、どんな人ですか。", "駅員さん。毎朝、雪をかいてくれる"],
    ["お仕事の中で、二度見て確かめるのはどんなところですか。", "継ぎ目が心配"],
  ])("that is more than a name is left to others: %s %s", (question, answer) => {
    expect(sayBack(afterAnswer(question, answer))).toBeNull();
  });

  function afterAnswer(question: string, text: string): State {
    const ask = asks.find(({ wordings }) => wordings.ja.includes(question));
    if (!ask) throw new Error(`no such question: ${question}`);
    const opened = evolve(initialState(), {
      kind: "session-opened",
      lang: "ja",
      minutes: 60,
      seed: 1,
      today: "2026-11-27",
    });
    const asked = evolve(opened, {
      kind: "counsellor-replied",
      turn: 1,
      done: false,
      reply: {
        phase: ask.phase,
        move: ask.id,
        asks: ask.asks,
        awaits: ask.asks,
        text: question,
        questions: 1,
        complex: false,
        why: "",
        because: [],
        suggestions: [],
        parts: [{ move: ask.id, wording: ask.wordings.ja.indexOf(question) }],
        rejected: [],
      },
    });
    return decide(asked, reader.read(text, { asks: ask.asks, today: "2026-11-27" }), 30).reduce(
      evolve,
      asked,
    );
  }
});
