import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { InputBody } from "../api/index.ts";
import { fold, foldOn, openSession, takeTurn, type Input, type SessionEvent } from "../dialogue/index.ts";
import { loadReader } from "../language/index.ts";
import { createSessions } from "./sessions.ts";
import { isStateOfThisForm, stateForm } from "./state-form.ts";
import { aDataFolder } from "./store/data-folder.fixture.ts";
import { openStore } from "./store/open-store.ts";
import type { Person, Store } from "./store/store.ts";

let store: Store;
let person: Person;
const dataDir = await aDataFolder();
beforeAll(async () => {
  const opened = await openStore({ dataDir, automaticBackups: false });
  if (opened.type !== "open") throw new Error(opened.type);
  ({ store } = opened);
  person = await store.personOf("personal", "me");
});
afterAll(async () => {
  await store.close();
  rmSync(dataDir, { recursive: true });
});

const inputs: fc.Arbitrary<Input> = fc.oneof(
  fc.constantFrom(
    { say: "自分は部品を作っているだけです。" },
    { say: "病院の看護師さんが夜勤のときに使うと聞きました。" },
    { say: "営業はお客さんに直接感謝されていいなと思います。" },
    { say: "うーん、わかりません。" },
  ),
  fc.constantFrom<Input>({ do: "continue" }, { do: "skip" }, { do: "why" }, { do: "back" }),
);

test("a kept state and what came after it give the state of the whole log", async () => {
  const reader = await loadReader("ja");
  fc.assert(
    fc.property(
      fc.array(inputs, { minLength: 1, maxLength: 25 }),
      fc.nat(),
      fc.nat(1_000),
      (said, cut, seed) => {
        const opened = openSession({ lang: "ja", minutes: 60, seed, today: "2026-11-22" });
        let log: readonly SessionEvent[] = opened.events;
        let { state } = opened;
        for (const input of said) {
          const step = takeTurn(log, state, input, reader);
          log = [...log, ...step.events];
          ({ state } = step);
        }
        const position = cut % (log.length + 1);
        const kept: unknown = JSON.parse(JSON.stringify(fold(log.slice(0, position))));
        if (!isStateOfThisForm(kept)) throw new Error("a state that is none");
        const on = foldOn(kept, log.slice(position));
        // Null where it says itself that it cannot tell.
        if (on) expect(on).toEqual(fold(log));
      },
    ),
    { numRuns: 60 },
  );
});

test("a session that is opened cold goes on from its kept state, as if it had been held", async () => {
  const warm = createSessions(store);
  const started = await warm.start(person, { lang: "en", minutes: 60, today: "2026-11-22" }, randomUUID());
  if (started.type !== "started") throw new Error(started.type);
  const { id } = started;
  const take = async (sessions: ReturnType<typeof createSessions>, input: InputBody) => {
    const taken = await sessions.take(person, id, input, { key: randomUUID() });
    if (taken.type !== "taken") throw new Error(taken.type);
    return taken.turn;
  };
  for (let turn = 0; turn < 60; turn++) {
    await take(warm, turn % 3 === 0 ? { do: "why" } : { say: `The nurses on ward ${turn} use it.` });
  }
  await expect
    .poll(async () => (await store.loadFolded(person, id, stateForm))?.snapshot?.position ?? 0)
    .toBeGreaterThan(99);
  const folded = await store.loadFolded(person, id, stateForm);
  expect(folded?.events.length).toBeLessThan(150);
  expect((await store.loadFolded(person, id, "another form"))?.snapshot).toBeNull();

  const cold = createSessions(store);
  await take(cold, { say: "And the cleaners." });
  const [whole, alone] = [await cold.open(person, id), await createSessions(store).open(person, id)];
  expect(whole?.state).toEqual(fold(whole?.events ?? []));
  expect(alone).toEqual(whole);
  const back = await take(createSessions(store), { do: "back" });
  expect(back.n).toBe(whole?.state.turn === undefined ? 0 : whole.state.turn + 1);
});

test("nothing of a kept state is for anybody else, and erasing takes it", async () => {
  const owner = await store.personOf("personal", "owner");
  const sessions = createSessions(store);
  const started = await sessions.start(owner, { lang: "en", minutes: 60, today: "2026-11-22" }, randomUUID());
  if (started.type !== "started") throw new Error(started.type);
  await store.keepSnapshot(owner, started.id, { position: 2, form: stateForm, state: {} });
  expect((await store.loadFolded(owner, started.id, stateForm))?.snapshot?.position).toBe(2);
  expect(await store.loadFolded(person, started.id, stateForm)).toBeNull();
  await store.erase(owner);
  expect(await store.loadFolded(owner, started.id, stateForm)).toBeNull();
});

test("many pages that open one session at the same time read it once, and each looks what has come since", async () => {
  const started = await createSessions(store).start(
    person,
    { lang: "ja", minutes: 60, today: "2026-11-22" },
    randomUUID(),
  );
  if (started.type !== "started") throw new Error(started.type);
  const reads = { whole: 0, since: 0 };
  const counted: Store = {
    ...store,
    loadFolded: (...asked) => {
      reads.whole += 1;
      return store.loadFolded(...asked);
    },
    load: (...asked) => {
      reads.since += 1;
      return store.load(...asked);
    },
  };
  const fresh = createSessions(counted);
  const opened = await Promise.all(Array.from({ length: 10 }, () => fresh.open(person, started.id)));
  expect(opened.map((session) => session?.events.length)).toEqual(Array.from({ length: 10 }, () => 2));
  expect(reads).toEqual({ whole: 1, since: 9 });
});
