/**
 * A process that writes as many people would, until it is killed. It says what it is about to write and what was acknowledged,
 * a line each, before and after. Arguments: data folder, a file of what must be there (JSON), and `DATABASE_URL`.
 */
import { randomInt, randomUUID } from "node:crypto";
import { readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { SessionEvent } from "../../src/dialogue/index.ts";
import { writeWhole } from "../../src/server/store/backup/automatic.ts";
import type { Person, Store } from "../../src/server/store/store.ts";
import { parseExpected, type Expected, type Line } from "./expected.ts";
import { openedInTime, untilTold } from "./until-told.ts";
import { verify } from "./verify.ts";

const [dataDir = "", expectedFile = ""] = process.argv.slice(2);
const expected: Expected = parseExpected(readFileSync(expectedFile, "utf8"));
const { DATABASE_URL: databaseUrl } = process.env;
const { store, keeper } = await openedInTime({ dataDir, databaseUrl });

const summary = { turn: 1, elapsedSeconds: 0, done: false };

await untilTold(() => verify(store, expected));
say({ is: "verified" });
await Promise.all([
  ...Array.from({ length: 4 }, (_each, index) => talk(`person-${index}`)),
  keepNotes(),
  comeAndGo(),
  lookAfter(),
]);

/** Written at once, so that what was said before a kill was said. */
function say(line: Line): void {
  writeSync(1, `${JSON.stringify(line)}\n`);
}

async function talk(handle: string): Promise<never> {
  const person = await untilTold(() => store.personOf("personal", handle));
  for (;;) {
    const id = randomUUID();
    const opening = {
      kind: "session-opened",
      lang: "ja",
      minutes: 60,
      seed: 1,
      today: "2026-11-22",
    } as const;
    await write(handle, id, 0, [opening, said(0, id)], (events, write) =>
      store.createSession(person, { id, lang: "ja", minutes: 60, at: new Date(), events, summary, write }),
    );
    const turns = randomInt(2, 30);
    for (let turn = 1, position = 2; turn <= turns; turn++) {
      const events = Array.from({ length: randomInt(1, 6) }, () => said(turn, id));
      await write(handle, id, position, events, (batch, write) => append(person, id, position, batch, write));
      position += events.length;
    }
  }
}

function append(
  person: Person,
  session: string,
  expectedPosition: number,
  events: readonly SessionEvent[],
  write: { readonly key: string; readonly request: string },
): ReturnType<Store["append"]> {
  const at = new Date();
  return store.append(person, { session, expectedPosition, at, repliedAt: at, events, summary, write });
}

/** Says what is about to be written, writes it, says that it was. Now and then twice at once, as an impatient browser does. */
async function write(
  handle: string,
  session: string,
  from: number,
  events: readonly SessionEvent[],
  work: (
    events: readonly SessionEvent[],
    write: { readonly key: string; readonly request: string },
  ) => Promise<{ readonly type: string }>,
): Promise<void> {
  const key = randomUUID();
  const to = from + events.length;
  say({ is: "intended", handle, session, from, to, key });
  const attempts = randomInt(5) === 0 ? 2 : 1;
  const outcomes = await Promise.all(
    Array.from({ length: attempts }, () => untilTold(() => work(events, { key, request: session }))),
  );
  for (const { type } of outcomes) {
    if (!["created", "appended", "repeated"].includes(type)) throw new Error(`a write was ${type}`);
  }
  say({ is: "acknowledged", handle, session, to });
}

async function keepNotes(): Promise<never> {
  const handle = "note-keeper";
  const person = await untilTold(() => store.personOf("personal", handle));
  for (;;) {
    const { position } = await untilTold(() => store.readLog(person, "notes"));
    const key = randomUUID();
    say({ is: "note-intended", to: position + 1 });
    const note = {
      log: "notes",
      expectedPosition: position,
      at: new Date(),
      events: [{ kind: "noted" }],
      write: { key, request: "" },
    };
    await untilTold(() => store.appendToLog(person, note));
    say({ is: "noted", to: position + 1 });
  }
}

/** Somebody who begins, and is erased. */
async function comeAndGo(): Promise<never> {
  for (;;) {
    const handle = `guest-${randomUUID()}`;
    const person = await untilTold(() => store.personOf("personal", handle));
    const id = randomUUID();
    const events = [said(0, id)];
    const write = { key: randomUUID(), request: id };
    const opening = { id, lang: "en", minutes: 15, at: new Date(), events, summary, write } as const;
    await untilTold(() => store.createSession(person, opening));
    await untilTold(() => store.erase(person));
    say({ is: "erased", tenant: person.tenant, id: person.id, session: id });
    await wait(randomInt(40));
  }
}

/** Backups and changes of the key go on beside it all. */
async function lookAfter(): Promise<never> {
  for (;;) {
    await wait(randomInt(50, 400));
    if (randomInt(2) === 0) await untilTold(() => keeper.changeKey());
    else await untilTold(() => writeWhole(join(dataDir, "running.backup"), keeper.backup()));
  }
}

function said(turn: number, session: string): SessionEvent {
  // The text names its session: an event that landed elsewhere would be seen.
  return {
    kind: "client-said",
    turn,
    seconds: 1,
    text: session.repeat(randomInt(1, 20)),
    findings: [],
    gist: null,
    answer: null,
    restated: [],
  };
}
