import { randomUUID } from "node:crypto";
import type { SessionEvent } from "../../dialogue/index.ts";
import { openStore } from "./open-store.ts";

/** A process of its own for tests: `append.fixture.ts DATADIR TURNS|forever` appends turns and prints what was kept. */
const [dataDir = "", turns = "1"] = process.argv.slice(2);
const opened = await openStore({ dataDir });
if (opened.type !== "open") throw new Error(opened.type);
const { store } = opened;
const person = await store.personOf("personal", "me");
const session = randomUUID();
const at = new Date();
const summary = { turn: 0, elapsedSeconds: 0, done: false };
const event = (turn: number): SessionEvent => ({
  kind: "client-did",
  turn,
  seconds: 0,
  did: "continue",
});
const write = () => ({ key: randomUUID(), request: "" });
await store.createSession(person, {
  id: session,
  lang: "ja",
  minutes: 60,
  at,
  events: [event(0)],
  summary,
  write: write(),
});
const last = turns === "forever" ? Number.POSITIVE_INFINITY : Number(turns);
for (let position = 1; position <= last; position++) {
  const events = [event(position)];
  await store.append(person, {
    session,
    expectedPosition: position,
    at,
    repliedAt: at,
    events,
    summary,
    write: write(),
  });
  process.stdout.write(`${session} ${position + 1}\n`);
}
await store.close();
