import { expect, test } from "vitest";
import { assumedSeconds, givenClock, realClock } from "./clock.ts";

test("the given clock takes the seconds of the input, or assumes some", () => {
  const clock = givenClock();
  expect(clock.time({ say: "a", seconds: 7 })).toEqual({ say: "a", seconds: 7 });
  expect(clock.time({ do: "skip" })).toEqual({ do: "skip", seconds: assumedSeconds });
});

test("the real clock measures from the counsellor's answer, whatever the input says", () => {
  let ms = 1000;
  const clock = realClock(() => ms);
  ms = 5000;
  clock.startThinking();
  ms = 47_400;
  expect(clock.time({ say: "a", seconds: 7 })).toEqual({ say: "a", seconds: 42 });
});
