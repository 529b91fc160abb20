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
