import { expect, test } from "vitest";
import { openSession, revise, takeTurn, type SessionEvent } from "../dialogue/index.ts";
import { loadReader } from "../language/index.ts";
import { logOf, replayLog } from "./session-log.ts";

test("a session with an answer said otherwise replays to the letter", async () => {
  const reader = await loadReader("en");
  const opened = openSession({ lang: "en", minutes: 30, seed: 3, today: "2026-11-27" });
  let log: readonly SessionEvent[] = opened.events;
  let { state } = opened;
  for (const say of ["3 3 3 3 3 3", "I want to help people.", "I only pack boxes.", "Somebody opens them."]) {
    const step = takeTurn(log, state, { say, seconds: 20 }, reader);
    log = [...log, ...step.events];
    state = step.state;
  }
  const revision = revise(log, state, 3, "I pack medicine for our drivers.", reader);
  const lines = logOf([...log, ...(revision?.events ?? [])]);
  expect(lines.some((line) => line.type === "withdrawal")).toBe(true);
  const replayed = await replayLog(lines.map((line) => JSON.stringify(line)).join("\n"));
  expect(replayed.type === "replayed" && replayed.differsAt).toBeNull();
});
