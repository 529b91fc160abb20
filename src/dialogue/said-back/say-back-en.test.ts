import { describe, expect, it } from "vitest";
import { loadReader } from "../../language/index.ts";
import type { Input, SessionEvent } from "../event.ts";
import { answersEn } from "../moves/answers-en.ts";
import { asks } from "../moves/index.ts";
import { saidInFull } from "./said-in-full.ts";
import { followSays } from "../moves/following-says.ts";
import { sayBack } from "./say-back.ts";
import { englishBack } from "./say-back-en.ts";
import { evolve, type State } from "../state.ts";
import { openSession, takeTurn } from "../turn.ts";

const reader = await loadReader("en");
const answers = Object.entries(answersEn);

describe("the English sentences in which short answers come back", () => {
  it("belong to a question that is put, and each is one only", () => {
    const questions = new Set(asks.flatMap((ask) => ask.wordings.en));
    expect(answers.map(([question]) => question).filter((question) => !questions.has(question))).toEqual([]);
    const sentences = answers.flatMap(([, frames]) => Object.values(frames));
    expect(sentences.filter((one, at) => sentences.indexOf(one) !== at)).toEqual([]);
  });

  it("hold one place for the answer and ask nothing", () => {
    for (const sentence of answers.flatMap(([, frames]) => Object.values(frames))) {
      expect(sentence.match(/\{(?:somebody|act)\}/gu), sentence).toHaveLength(1);
      expect(sentence).toMatch(/\.$/u);
    }
  });

  it.each([
    [
      "What could you get ready today or tomorrow?",
      "Walk over there instead of writing.",
      "So today or tomorrow, you could walk over there instead of writing.",
    ],
    [
      "Who has to wait if your part isn’t ready?",
      "The night porters.",
      "So the night porters would have to wait.",
    ],
  ])("%s %s → %s", (question, answer, back) => {
    expect(sayBack(afterAnswer(question, answer))?.worded.text).toContain(back.replace(/\.$/u, ""));
  });

  it.each([
    // Nothing is claimed of what the answer is.
    [
      "How would you finish the sentence “I work so that…”?",
      "nobody is afraid of us",
      "“nobody is afraid of us”.",
    ],
  ])("says back by itself what has no safe sentence: %s %s → %s", (question, answer, back) => {
    expect(sayBack(afterAnswer(question, answer))?.worded.text).toContain(back.replace(/\.$/u, ""));
  });

  it.each([
    ["At the end of the day, what do they get to see of their work?", "people clap for him"],
    ["Who is your work for?", "van"],
  ])("are left to stand where no sentence is safe and they move nobody: %s %s", (question, answer) => {
    expect(sayBack(afterAnswer(question, answer))).toBeNull();
  });

  it("never cuts what somebody said within a sentence", () => {
    const answer =
      "Well the desk upstairs would say 'ring Joan, she knows the lift', and that is all they'd ever say.";
    const back =
      sayBack(afterAnswer("What do people at work notice about what you do?", answer))?.worded.text ?? "";
    expect(back).not.toMatch(/'ring Joan”|‘ring Joan”|ring Joan\.$/u);
  });

  it.each([
    ["What might they wish for without ever saying so?", "what do you mean by small?"],
    ["Who is your work for?", "haha"],
    ["Even on a busy day, what do you never skip?", "I told you already, the gravy"],
  ])("none where nothing can be said back: %s %s", (question, answer) => {
    expect(sayBack(afterAnswer(question, answer))).toBeNull();
  });

  it("stay between marks where somebody's English is their own", () => {
    expect(
      sayBack(afterAnswer("What matters to you in the way you work?", "Boss give the paper. I lift."))?.worded
        .text,
    ).toContain("“Boss give the paper. I lift”");
  });

  it("of a longer answer hold what somebody marks as new or dear, whole and from the listener's side", () => {
    const answer =
      "Well, the van goes out at five and there are nine of us on it. Last winter the road was shut and I walked the insulin up the hill myself. I never told anybody that. The matron had the kettle on, mind.";
    const back = saidInFull(afterAnswer("What was the last thing you finished at work?", answer))?.text ?? "";
    expect(back).toBe("Last winter the road was shut and you walked the insulin up the hill yourself.");
  });

  it("pick nothing out of many sentences that weigh alike", () => {
    const answer =
      "The van goes out at five and we do the hospital first. Last winter the road was shut. The matron had the kettle on. Then it is the villages, and home by two.";
    expect(saidInFull(afterAnswer("What was the last thing you finished at work?", answer))).toBeNull();
  });
});

/** The state after an answer to a question that was put just before. */
function afterAnswer(question: string, answer: string): State {
  const ask = asks.find((one) => one.wordings.en.includes(question));
  if (!ask) throw new Error(question);
  const opened = openSession({ lang: "en", minutes: 60, seed: 5, today: "2026-11-22" });
  const rate: Input = { rate: { presence: [3, 3], contribution: [3, 3], acknowledgement: [3, 3] } };
  const rated = takeTurn(opened.events, opened.state, rate, reader).state;
  const put: SessionEvent = {
    kind: "counsellor-replied",
    turn: rated.turn,
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
      parts: [{ move: ask.id, wording: ask.wordings.en.indexOf(question) }],
      rejected: [],
    },
  };
  const asked = evolve(rated, put);
  const step = takeTurn([], asked, { say: answer }, reader);
  // What it said is left out: the answer stands as the last thing.
  return step.events.filter(({ kind }) => kind !== "counsellor-replied").reduce(evolve, asked);
}

it("fills every place in a line, whichever move it is said for", () => {
  const [words] = followSays.filter(({ id }) => id === "follow-words");
  const state = afterAnswer(
    "What might they wish for without ever saying so?",
    "I was so proud of the stitching.",
  );
  const back = words && englishBack(state, words, "");
  expect(back?.worded.text).toMatch(/proud of the stitching/u);
  expect(back?.worded.text).not.toMatch(/[{}]/u);
});
