import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { usualAnswerWithinMs } from "./answer-within.ts";
import { createFaults, type Fault, type Faults } from "./faulty-dialect.fixture.ts";
import type { StoreSettings } from "./open-store.ts";
import { anAddition, anOpening } from "./store.contract.ts";
import type { Keeper } from "./keeper.ts";
import type { Person, Store } from "./store.ts";

/** How long a call may hang before the store gives up, here; calls that are let through have their usual time. */
const hangingMs = 100;
/** No use case makes more calls than this; a test that gets here runs in a circle. */
const mostCalls = 40;

type Opened = { readonly store: Store; readonly keeper: Keeper };

/**
 * Fails every call to the database that a use case makes, one after the other and in every way, and looks at what is kept:
 * nothing is torn, nothing is told that was not kept, and the same write sent again is there once.
 */
export function describeFaults(
  name: string,
  open: (settings: Partial<StoreSettings>) => Promise<Opened>,
  kinds: readonly Fault[],
): void {
  describe(`${name}, failing at every call`, () => {
    const faults = createFaults();
    let opened: Opened;
    let person: Person;
    beforeAll(async () => {
      opened = await open({
        throughDialect: faults.through,
        answerWithinMs: () => (faults.isArmed("hang") ? hangingMs : usualAnswerWithinMs()),
      });
      person = await opened.store.personOf("personal", `faults-${randomUUID()}`);
    });
    afterAll(() => opened.store.close());

    test.each(kinds)("opening a session: %s", async (kind) => {
      const { store } = opened;
      await everyCall(faults, kind, async (attempt) => {
        const opening = anOpening();
        const outcome = await attempt(() => store.createSession(person, opening));
        const kept = await store.load(person, opening.id);
        if (outcome.done) expect(kept?.head.position).toBe(2);
        if (kept) expect(kept.events).toEqual(opening.events);
        const again = await store.createSession(person, { ...opening, id: randomUUID() });
        if (kept) expect(again).toMatchObject({ type: "repeated", session: opening.id });
        else expect(again.type).toBe("created");
      });
    });

    test.each(kinds)("a turn: %s", async (kind) => {
      const { store } = opened;
      const opening = anOpening();
      await store.createSession(person, opening);
      let position = 2;
      await everyCall(faults, kind, async (attempt) => {
        const addition = anAddition(opening.id, position, ["夜勤", "看護師さん"]);
        const outcome = await attempt(() => store.append(person, addition));
        const kept = await store.load(person, opening.id);
        const length = kept?.events.length ?? 0;
        expect(kept?.head.position).toBe(length);
        expect([position, position + 2]).toContain(length);
        if (outcome.done) expect(length).toBe(position + 2);
        const again = await store.append(person, addition);
        expect(again.type).toBe(length === position ? "appended" : "repeated");
        position += 2;
        expect((await store.load(person, opening.id))?.events).toHaveLength(position);
      });
    });

    test.each(kinds)("several turns at once: %s", async (kind) => {
      const { store } = opened;
      const openings = [anOpening(), anOpening(), anOpening()];
      for (const opening of openings) await store.createSession(person, opening);
      let position = 2;
      await everyCall(faults, kind, async (attempt) => {
        const additions = openings.map(({ id }) => anAddition(id, position, ["夜勤"]));
        const outcomes = await attempt(() =>
          Promise.allSettled(additions.map((addition) => store.append(person, addition))),
        );
        if (!outcomes.done) throw new Error("settled promises do not fail");
        for (const [index, addition] of additions.entries()) {
          const kept = await store.load(person, addition.session);
          if (outcomes.result[index]?.status === "fulfilled") expect(kept?.head.position).toBe(position + 1);
          const again = await store.append(person, addition);
          expect(again.type).toBe(kept?.head.position === position ? "appended" : "repeated");
        }
        position += 1;
      });
    });

    test("asks no oftener than it must: turns at hand go together, and who asks for one person waits for one look", async () => {
      const { store } = opened;
      const openings = Array.from({ length: 20 }, () => anOpening());
      for (const opening of openings) await store.createSession(person, opening);
      faults.arm("error", 6);
      const additions = openings.map(({ id }) => anAddition(id, 2, ["夜勤"]));
      const outcomes = await Promise.all(additions.map((addition) => store.append(person, addition)));
      expect(faults.disarm().happened).toBe(false);
      expect(outcomes.every(({ type }) => type === "appended")).toBe(true);

      faults.arm("error", 24);
      const handle = `many-${randomUUID()}`;
      const persons = await Promise.all(openings.map(() => store.personOf("personal", handle)));
      expect(faults.disarm().happened).toBe(false);
      expect(new Set(persons.map(({ id }) => id)).size).toBe(1);
    });

    test.each(kinds)("an addition to another log: %s", async (kind) => {
      const { store } = opened;
      await everyCall(faults, kind, async (attempt) => {
        const owner = await store.personOf("personal", `log-${randomUUID()}`);
        const addition = {
          log: "notes",
          expectedPosition: 0,
          at: new Date(),
          events: [{ kind: "noted" }, { kind: "noted" }],
          write: { key: randomUUID(), request: "" },
        };
        const outcome = await attempt(() => store.appendToLog(owner, addition));
        const { position, events } = await store.readLog(owner, "notes");
        expect(events).toHaveLength(position);
        expect([0, 2]).toContain(position);
        if (outcome.done) expect(position).toBe(2);
        expect((await store.appendToLog(owner, addition)).type).toBe(
          position === 0 ? "appended" : "repeated",
        );
      });
    });

    test.each(kinds)("the first sight of a person: %s", async (kind) => {
      const { store } = opened;
      await everyCall(faults, kind, async (attempt) => {
        const handle = `new-${randomUUID()}`;
        const outcome = await attempt(() => store.personOf("personal", handle));
        const found = await store.personOf("personal", handle);
        if (outcome.done) expect(found).toEqual(outcome.result);
        expect((await store.createSession(found, anOpening())).type).toBe("created");
      });
    });

    test.each(kinds)("erasing: %s", async (kind) => {
      const { store } = opened;
      await everyCall(faults, kind, async (attempt) => {
        const owner = await store.personOf("personal", `erased-${randomUUID()}`);
        const opening = anOpening();
        await store.createSession(owner, opening);
        const outcome = await attempt(() => store.erase(owner));
        const kept = await store.load(owner, opening.id);
        if (outcome.done) expect(kept).toBeNull();
        if (kept) expect(kept.events).toEqual(opening.events);
        await store.erase(owner);
        expect(await store.load(owner, opening.id)).toBeNull();
      });
    });

    test.each(kinds)("changing the key: %s", async (kind) => {
      const { store, keeper } = opened;
      const opening = anOpening();
      await store.createSession(person, opening);
      await everyCall(faults, kind, async (attempt) => {
        await attempt(() => keeper.changeKey());
        const joined = await store.personOf("personal", `after-${randomUUID()}`);
        expect((await store.createSession(joined, anOpening())).type).toBe("created");
        expect((await store.load(person, opening.id))?.events).toEqual(opening.events);
      });
    });
  });
}

type Outcome<Result> = { readonly done: true; readonly result: Result } | { readonly done: false };
type Attempt = <Result>(work: () => Promise<Result>) => Promise<Outcome<Result>>;

async function everyCall(
  faults: Faults,
  kind: Fault,
  check: (attempt: Attempt) => Promise<void>,
): Promise<void> {
  for (let at = 1; at <= mostCalls; at++) {
    let happened = false;
    await check(async (work) => {
      faults.arm(kind, at);
      try {
        const result = await work();
        return { done: true, result };
      } catch {
        return { done: false };
      } finally {
        ({ happened } = faults.disarm());
        // What hung goes on, and fails.
        if (kind === "hang") await new Promise((resolve) => setTimeout(resolve, 20));
      }
    });
    if (!happened) {
      expect(at).toBeGreaterThan(1);
      return;
    }
  }
  throw new Error("a use case that never stops calling the database");
}
