import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { openStore } from "../src/server/index.ts";
import { aDataFolder } from "../src/server/store/data-folder.fixture.ts";

const writer = fileURLToPath(new URL("../src/server/store/append.fixture.ts", import.meta.url));
const dataDir = await aDataFolder();
let child: ChildProcess | null = null;
afterAll(() => {
  child?.kill("SIGKILL");
  rmSync(dataDir, { recursive: true });
});

test("a process that is killed while writing loses no acknowledged turn", { timeout: 180_000 }, async () => {
  const acknowledged = new Map<string, number>();
  for (const killAfterTurns of [1, 12, 40, 90]) {
    for (const [session, position] of await writeUntilKilled(killAfterTurns)) {
      acknowledged.set(session, position);
    }
  }
  expect(acknowledged.size).toBe(4);
  const opened = await openStore({ dataDir });
  if (opened.type !== "open") throw new Error(opened.type);
  const person = await opened.store.personOf("personal", "me");
  for (const [session, position] of acknowledged) {
    const loaded = await opened.store.load(person, session);
    // One more may have been kept than was told of, and none fewer.
    expect(loaded?.head.position).toBeGreaterThanOrEqual(position);
    expect(loaded?.head.position).toBeLessThanOrEqual(position + 1);
    expect(loaded?.events).toHaveLength(loaded?.head.position ?? -1);
  }
  await opened.store.close();
});

/** The last position told of in each session, when the process was killed in the middle of the next write. */
async function writeUntilKilled(turns: number): Promise<ReadonlyMap<string, number>> {
  const process = spawn(globalThis.process.execPath, [writer, dataDir, "forever"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  child = process;
  const ended = once(process, "exit");
  const told = new Map<string, number>();
  let count = 0;
  for await (const line of createInterface({ input: process.stdout })) {
    const [session = "", position] = line.split(" ");
    told.set(session, Number(position));
    if (++count === turns) process.kill("SIGKILL");
  }
  await ended;
  child = null;
  return told;
}
