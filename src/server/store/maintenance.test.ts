import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createMaintenance } from "./maintenance.ts";

const minuteMs = 60_000;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Somebody asks every `everyMs` for `forMs`; gives back what was run. */
async function runWhileAsked(everyMs: number, forMs: number) {
  const ran: string[] = [];
  let asked = performance.now();
  const { stop } = createMaintenance({
    run: async (statement) => {
      ran.push(statement);
      asked = performance.now();
    },
    lastAsked: () => asked,
  });
  const asking = setInterval(() => (asked = performance.now()), everyMs);
  await vi.advanceTimersByTimeAsync(forMs);
  clearInterval(asking);
  return { ran, stop };
}

test("a checkpoint comes in a pause when people think, about every five minutes", async () => {
  const { ran, stop } = await runWhileAsked(30_000, 21 * minuteMs);
  stop();
  expect(ran).toEqual(["checkpoint", "checkpoint", "checkpoint", "checkpoint"]);
});

test("where there is never a pause it comes all the same, later", async () => {
  const { ran, stop } = await runWhileAsked(20, 21 * minuteMs);
  stop();
  expect(ran).toEqual(["checkpoint", "checkpoint"]);
});

test("nothing is done where nobody asked for anything, and nothing after the end", async () => {
  const { ran, stop } = await runWhileAsked(20 * minuteMs, 19 * minuteMs);
  expect(ran).toEqual([]);
  stop();
  vi.advanceTimersByTime(24 * 60 * minuteMs);
  expect(ran).toEqual([]);
});

test("what was written before everybody left is put in its place once", async () => {
  const { ran, stop } = await runWhileAsked(minuteMs, 2 * minuteMs);
  await vi.advanceTimersByTimeAsync(60 * minuteMs);
  stop();
  expect(ran).toEqual(["checkpoint"]);
});

test("a vacuum comes a few times a day", async () => {
  const { ran, stop } = await runWhileAsked(minuteMs, 13 * 60 * minuteMs);
  stop();
  expect(ran.filter((statement) => statement === "vacuum analyze")).toHaveLength(2);
});
