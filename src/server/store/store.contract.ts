import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import type { SessionEvent } from "../../dialogue/index.ts";
import { createPersonLog } from "../person-log.ts";
import type { Addition, Opening, Person, Store } from "./store.ts";

/** What every store does, whatever is behind it. Each adapter runs this suite. */
export function describeStore(name: string, open: () => Promise<Store>): void {
  describe(`a store in ${name}`, () => {
    let store: Store;
    let person: Person;
    beforeAll(async () => {
      store = await open();
      person = await store.personOf("personal", `handle-${randomUUID()}`);
    });
    afterAll(() => store.close());

    test("gives back the events it took, in order, with what the list shows", async () => {
      const opening = anOpening();
      expect(await store.createSession(person, opening)).toEqual({ type: "created", position: 2 });
      const added = await store.append(
        person,
        anAddition(opening.id, 2, ["部品を作っています。", "𠮷野家😀"]),
      );
      expect(added).toEqual({ type: "appended", position: 4 });
      const loaded = await store.load(person, opening.id);
      expect(loaded?.events).toEqual([
        ...opening.events,
        said(1, "部品を作っています。"),
        said(2, "𠮷野家😀"),
      ]);
      expect(loaded?.head).toMatchObject({
        id: opening.id,
        position: 4,
        lang: "ja",
        minutes: 60,
        turn: 2,
        elapsedSeconds: 40.5,
        done: false,
        startedAt: opening.at,
        repliedAt: later,
      });
      const tail = await store.load(person, opening.id, 3);
      expect(tail?.events).toEqual([said(2, "𠮷野家😀")]);
    });

    test("answers a repeated write with where the first one stands, and adds nothing", async () => {
      const opening = anOpening();
      await store.createSession(person, opening);
      const again = await store.createSession(person, { ...opening, id: randomUUID() });
      expect(again).toEqual({ type: "repeated", session: opening.id, from: 0, to: 2 });
      const addition = anAddition(opening.id, 2, ["一度だけ"]);
      await store.append(person, addition);
      const repeated = { type: "repeated", session: opening.id, from: 2, to: 3 };
      expect(await store.append(person, addition)).toEqual(repeated);
      expect(await store.findWrite(person, addition.write)).toEqual(repeated);
      expect((await store.load(person, opening.id))?.head.position).toBe(3);
    });

    test("does not take one key for two different requests", async () => {
      const opening = anOpening();
      await store.createSession(person, opening);
      const addition = anAddition(opening.id, 2, ["はじめの文"]);
      await store.append(person, addition);
      const other = { ...addition, expectedPosition: 3, write: { ...addition.write, request: "ほかの文" } };
      expect(await store.append(person, other)).toEqual({ type: "key-reused" });
    });

    test("lets one of several writers on the same position through", async () => {
      const opening = anOpening();
      await store.createSession(person, opening);
      const outcomes = await Promise.all(
        ["a", "b", "c", "d"].map((text) => store.append(person, anAddition(opening.id, 2, [text]))),
      );
      expect(outcomes.map(({ type }) => type).sort()).toEqual([
        "appended",
        "moved-on",
        "moved-on",
        "moved-on",
      ]);
      expect((await store.load(person, opening.id))?.events).toHaveLength(3);
    });

    test("keeps one write of several concurrent ones with the same key", async () => {
      const opening = anOpening();
      await store.createSession(person, opening);
      const addition = anAddition(opening.id, 2, ["同時に"]);
      const outcomes = await Promise.all([1, 2, 3].map(() => store.append(person, addition)));
      expect(outcomes.map(({ type }) => type).sort()).toEqual(["appended", "repeated", "repeated"]);
    });

    test("a write that came too late may be tried again under its key", async () => {
      const opening = anOpening();
      await store.createSession(person, opening);
      await store.append(person, anAddition(opening.id, 2, ["先"]));
      const late = anAddition(opening.id, 2, ["あと"]);
      expect(await store.append(person, late)).toEqual({ type: "moved-on" });
      expect(await store.append(person, { ...late, expectedPosition: 3 })).toMatchObject({
        type: "appended",
      });
    });

    test("shows a session to its own person only", async () => {
      const opening = anOpening();
      await store.createSession(person, opening);
      for (const stranger of [
        await store.personOf("personal", "stranger"),
        await store.personOf("elsewhere", "stranger"),
      ]) {
        expect(await store.load(stranger, opening.id)).toBeNull();
        expect(await store.append(stranger, anAddition(opening.id, 2, ["x"]))).toEqual({
          type: "no-session",
        });
        expect((await store.list(stranger, { limit: 10 })).sessions).toEqual([]);
      }
    });

    test("lists newest first, in pages that neither miss nor repeat", async () => {
      const somebody = await store.personOf("personal", `pages-${randomUUID()}`);
      const day = (index: number) => new Date(Date.UTC(2026, 0, 1 + Math.floor(index / 2)));
      const openings = [0, 1, 2, 3, 4].map((index) => ({ ...anOpening(), at: day(index) }));
      for (const opening of openings) await store.createSession(somebody, opening);
      const seen: string[] = [];
      let cursor: string | undefined;
      for (let page = 0; page < 10; page++) {
        const { sessions, next } = await store.list(somebody, cursor ? { limit: 2, cursor } : { limit: 2 });
        seen.push(...sessions.map(({ id }) => id));
        if (next === null) break;
        cursor = next;
      }
      expect(seen).toHaveLength(5);
      expect(new Set(seen)).toEqual(new Set(openings.map(({ id }) => id)));
      expect(seen[0]).toBe(openings[4]?.id);
    });

    test("wakes who watches a session, until told to stop", async () => {
      const opening = anOpening();
      await store.createSession(person, opening);
      let moves = 0;
      const woken = new Promise<void>((resolve) => {
        const stop = store.watch(opening.id, () => {
          moves++;
          stop();
          resolve();
        });
      });
      await store.append(person, anAddition(opening.id, 2, ["a"]));
      await woken;
      await store.append(person, anAddition(opening.id, 3, ["b"]));
      expect(moves).toBe(1);
    });

    test("keeps a log of the person's own beside the sessions", async () => {
      const owner = await store.personOf("personal", `weeks-${randomUUID()}`);
      const notes = createPersonLog(store, "notes", noteSchema);
      expect(await notes.read(owner)).toEqual({ position: 0, events: [] });
      const add = (expectedPosition: number, text: string) => ({
        expectedPosition,
        at: later,
        events: [{ kind: "noted" as const, text }],
        write: { key: randomUUID(), request: text },
      });
      const first = add(0, "田中さんに会えた");
      let moves = 0;
      const stop = notes.watch(owner, () => moves++);
      expect(await notes.append(owner, first)).toEqual({ type: "appended", position: 1 });
      expect(moves).toBeGreaterThan(0);
      stop();
      expect(await notes.append(owner, first)).toMatchObject({ type: "repeated", from: 0, to: 1 });
      expect(await notes.append(owner, add(0, "同時に"))).toEqual({ type: "moved-on" });
      expect(await notes.append(owner, add(1, "また来週"))).toEqual({ type: "appended", position: 2 });
      expect((await notes.read(owner)).events.map(({ text }) => text)).toEqual([
        "田中さんに会えた",
        "また来週",
      ]);
      expect((await notes.read(owner, 1)).events).toHaveLength(1);
      expect(await store.logs(owner)).toEqual(["notes"]);
      expect((await store.list(owner, { limit: 10 })).sessions).toEqual([]);
      expect(await notes.read(person)).toEqual({ position: 0, events: [] });

      await store.erase(owner);
      expect(await notes.read(owner)).toEqual({ position: 0, events: [] });
      expect(await store.logs(owner)).toEqual([]);
    });

    test("lets one of several beginners of a log through", async () => {
      const owner = await store.personOf("personal", `beginners-${randomUUID()}`);
      const notes = createPersonLog(store, "notes", noteSchema);
      const outcomes = await Promise.all(
        ["a", "b", "c"].map((text) =>
          notes.append(owner, {
            expectedPosition: 0,
            at: later,
            events: [{ kind: "noted", text }],
            write: { key: randomUUID(), request: text },
          }),
        ),
      );
      expect(outcomes.map(({ type }) => type).sort()).toEqual(["appended", "moved-on", "moved-on"]);
    });

    test("erases somebody in the middle of their turns: neither fails, and nothing is left", async () => {
      for (let round = 0; round < 5; round++) {
        const owner = await store.personOf("personal", `leaving-${randomUUID()}`);
        const openings = [anOpening(), anOpening(), anOpening()];
        for (const opening of openings) await store.createSession(owner, opening);
        const writing = openings.map(async ({ id }) => {
          for (let position = 2; ; position++) {
            const { type } = await store.append(owner, anAddition(id, position, ["まだ話している"]));
            if (type !== "appended") return type;
          }
        });
        await store.erase(owner);
        expect(await Promise.all(writing)).toEqual(["no-session", "no-session", "no-session"]);
        for (const { id } of openings) expect(await store.load(owner, id)).toBeNull();
      }
    });

    test("erases a person whole, and nobody else", async () => {
      const handle = `erased-${randomUUID()}`;
      const erased = await store.personOf("personal", handle);
      const theirs = anOpening();
      const others = anOpening();
      await store.createSession(erased, theirs);
      await store.createSession(person, others);
      await store.erase(erased);
      expect(await store.load(erased, theirs.id)).toBeNull();
      expect((await store.list(erased, { limit: 10 })).sessions).toEqual([]);
      expect(await store.append(erased, anAddition(theirs.id, 2, ["x"]))).toEqual({ type: "no-session" });
      expect((await store.load(person, others.id))?.events).toHaveLength(2);
      const anew = await store.personOf("personal", handle);
      expect(anew.id).not.toBe(erased.id);
    });
  });
}

const noteSchema = z.object({ kind: z.literal("noted"), text: z.string() });
const later = new Date("2026-11-22T10:05:00.250Z");

export function anOpening(): Opening {
  const events: SessionEvent[] = [
    { kind: "session-opened", lang: "ja", minutes: 60, seed: 7, today: "2026-11-22" },
    said(0, "はじまり"),
  ];
  return {
    id: randomUUID(),
    lang: "ja",
    minutes: 60,
    at: new Date("2026-11-22T10:00:00.125Z"),
    events,
    summary: { turn: 0, elapsedSeconds: 0, done: false },
    write: { key: randomUUID(), request: "open" },
  };
}

export function anAddition(session: string, expectedPosition: number, texts: readonly string[]): Addition {
  return {
    session,
    expectedPosition,
    at: later,
    repliedAt: later,
    events: texts.map((text, index) => said(index + 1, text)),
    summary: { turn: texts.length, elapsedSeconds: 40.5, done: false },
    write: { key: randomUUID(), request: texts.join("\n") },
  };
}

function said(turn: number, text: string): SessionEvent {
  return {
    kind: "client-said",
    turn,
    seconds: 20,
    text,
    findings: [],
    gist: null,
    answer: null,
    restated: [],
  };
}
