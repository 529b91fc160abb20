import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test, vi } from "vitest";
import { createLog } from "../operations/log.ts";
import { aDatabase, administrator } from "../store/server-database.fixture.ts";
import { lookByBoss } from "./look-by-boss.ts";

/** The schedule comes once a minute; a little longer for a slow machine. */
const aMinuteMs = 75_000;

describe.runIf(administrator)("on a server", { timeout: 3 * aMinuteMs }, () => {
  test("of two processes one looks at a time, at once and then every minute", async () => {
    const databaseUrl = await aDatabase();
    const lines: string[] = [];
    const log = createLog("info", { write: (line) => lines.push(line) });
    let looks = 0;
    let under = 0;
    let most = 0;
    const look = async (): Promise<void> => {
      looks++;
      most = Math.max(most, ++under);
      await wait(50);
      under--;
    };
    const bosses = await Promise.all([
      lookByBoss(look, databaseUrl, log),
      lookByBoss(look, databaseUrl, log),
    ]);
    expect(bosses.every((boss) => boss !== null)).toBe(true);
    const looksReach = async (count: number): Promise<void> =>
      vi.waitFor(() => expect(looks).toBeGreaterThanOrEqual(count), { timeout: aMinuteMs, interval: 500 });
    await looksReach(1);
    await looksReach(looks + 1);
    expect(most).toBe(1);
    for (const boss of bosses) await boss?.stop();
    expect(lines).toEqual([]);
  });

  test("a server on which its tables cannot be made is left to the timer", async () => {
    const url = new URL(await aDatabase());
    url.username = "nobody_here";
    const lines: string[] = [];
    const log = createLog("info", { write: (line) => lines.push(line) });
    expect(await lookByBoss(async () => {}, url.href, log)).toBeNull();
    expect(lines.length).toBeGreaterThan(0);
  });
});
