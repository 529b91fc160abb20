import { describe, expect, it } from "vitest";
import { loadReader } from "../language/index.ts";
import { answersInArcJa } from "./moves/answers-ja-arc.ts";
import { answersInOutcomesJa } from "./moves/answers-ja-outcomes.ts";
import { asks } from "./moves/index.ts";
import { decide } from "./decide.ts";
import { sayBack } from "./say-back.ts";
import { evolve, initialState, type State } from "./state.ts";

const answers = Object.entries({ ...answersInArcJa, ...answersInOutcomesJa });
const reader = await loadReader("ja");
const questions = new Set(asks.flatMap((ask) => ask.wordings.ja));

describe("the sentences in which short answers come back", () => {
  it("belong to a question that is put, and each to one", () => {
    expect(answers.map(([question]) => question).filter((question) => !questions.has(question))).toEqual([]);
    expect(new Set(answers.map(([, sentence]) => sentence)).size).toBe(answers.length);
  });

  it("hold one place for the answer and ask nothing", () => {
    for (const sentence of answers.flatMap(([, each]) => each.split("／"))) {
      expect(
        sentence.match(/\{(?:noun|thing|time|place|day|when|cause|clause|work)\}/gu),
        sentence,
      ).toHaveLength(1);
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
      "何も起きない。",
      "うまくいったと分かるのは、何も起きないときなのですね。",
    ],
    [
      "お仕事の中で、二度見て確かめるのはどんなところですか。",
      "継ぎ目です",
      "二度見て確かめるのは、継ぎ目なのですね。",
    ],
    [
      "お仕事のどんなときに、その思いが出てきますか。",
      "朝礼",
      "その思いが出てくるのは、朝礼のときなのですね。",
    ],
    [
      "最近、誰かが働く姿を見ていいなと思ったのは、どんなときですか。",
      "医者とか",
      "いいなと思ったのは、お医者さんなのですね。",
    ],
    ["相手の方にとって、うまくいかないのはどんな日ですか。", "雨", "うまくいかないのは、雨の日なのですね。"],
  ])("%s %s → %s", (question, answer, back) => {
    expect(sayBack(afterAnswer(question, answer))?.worded.text).toBe(back);
  });

  it.each([["もし月曜からそのお仕事が止まったら、まず誰が気づきますか。", "誰も。脱線するまで。"]])(
    "that does not fit the sentence is left to others: %s %s",
    (question, answer) => {
      expect(sayBack(afterAnswer(question, answer))).toBeNull();
    },
  );

  it.each([
    [
      "お休みの日は、誰がそのお仕事をしますか。",
      "七十八の父が黙って棚卸しするんです。",
      /七十八のお父さまが黙って棚卸しするのですね。$/u,
    ],
    [
      "担当が替わったら、相手の方は何に気づきそうですか。",
      "線路は選べない。",
      /、線路は選べないのですね。$/u,
    ],
    ["いいお仕事ができたと感じるのは、どんなときですか。", "急がないこと", /、急がないことなのですね。$/u],
  ])("is led by the view of its question where no sentence holds it: %s %s", (question, answer, back) => {
    expect(sayBack(afterAnswer(question, answer))?.worded.text).toMatch(back);
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
