import type { Act } from "../finding.ts";

/** What an utterance does with the question before it. `corpus/README.md` tells them apart. */
export const doings = [
  "answer",
  "elsewhere",
  "complaint",
  "correction",
  "praise",
  "question",
  "instruction",
  "dontknow",
  "nothing",
  "refuse",
  "end",
  "advice",
  "filler",
] as const;
export type Doing = (typeof doings)[number];

/** Acts that say what an utterance does with its question. */
export const doingOfAct: Readonly<Partial<Record<Act, Doing>>> = {
  "dont-know": "dontknow",
  nothing: "nothing",
  refuse: "refuse",
  "question-to-you": "question",
  "asks-advice": "advice",
  end: "end",
};
