import { createHash, randomInt, randomUUID } from "node:crypto";
import {
  correct,
  fold,
  openSession,
  presentTurn,
  revisionChanges,
  takeTurn,
  type MapCorrection,
  type RecordCorrection,
  type RevisionChanges,
  type SessionMinutes,
  type State,
  type Step,
  type Turn,
} from "../dialogue/index.ts";
import type { InputBody, RevisionBody } from "../api/index.ts";
import type { Lang } from "../language/index.ts";
import { createHeldSessions, type HeldSession, type OpenSession } from "./held-sessions.ts";
import type { Archive } from "./read-archive.ts";
import { type Readings, readingsHere, withReadings } from "./reading/readings.ts";
import type { Appended, EarlierWrite, Page, Person, Store, Summary, Write } from "./store/store.ts";

/** A longer silence is a break and not thinking: no more than this counts as time in the session. */
const longestThoughtSeconds = 5 * 60;
/** Seeds are whole numbers that survive JSON and bit operations. */
const seedLimit = 2 ** 31 - 1;
/** A correction that meets a turn in between is applied after it; more often than this nobody is corrected twice. */
const attempts = 4;
export type NewSession = {
  readonly lang: Lang;
  readonly minutes: SessionMinutes;
  /** The person's own date, ISO. */
  readonly today: string;
};

export type Correction = { readonly map: MapCorrection } | { readonly record: RecordCorrection };

export type Refusal =
  | { readonly type: "no-session" }
  | { readonly type: "moved-on" }
  | { readonly type: "key-reused" }
  | { readonly type: "nothing-to-correct" };

/** The sessions of this house: the pure dialogue between a store and a clock. */
export type Sessions = {
  readonly start: (
    person: Person,
    start: NewSession,
    key: string,
  ) => Promise<{ readonly type: "started"; readonly id: string; readonly turn: Turn } | Refusal>;
  /** `after`: the turn the person was answering, when they say; another turn in between is refused. */
  readonly take: (
    person: Person,
    id: string,
    input: InputBody,
    options: { readonly key: string; readonly after?: number | undefined },
  ) => Promise<{ readonly type: "taken"; readonly turn: Turn } | Refusal>;
  /** Opens a session that came in a file. Once: a second time it is `already-here`, under the id that it has here. */
  readonly bring: (
    person: Person,
    archive: Archive,
    key: string,
  ) => Promise<
    | { readonly type: "brought"; readonly id: string; readonly turn: Turn }
    | { readonly type: "already-here"; readonly id: string }
    | Refusal
  >;
  readonly correct: (
    person: Person,
    id: string,
    correction: Correction,
    key: string,
  ) => Promise<{ readonly type: "corrected"; readonly state: State } | Refusal>;
  /** Says an earlier answer otherwise. `after` as in `take`. */
  readonly revise: (
    person: Person,
    id: string,
    revision: RevisionBody,
    options: { readonly key: string; readonly after?: number | undefined },
  ) => Promise<{ readonly type: "taken"; readonly turn: Turn } | Refusal>;
  /** What a revision would change; nothing is written. */
  readonly previewRevision: (
    person: Person,
    id: string,
    revision: RevisionBody,
  ) => Promise<{ readonly type: "previewed"; readonly changes: RevisionChanges } | Refusal>;
  /** Null when the person has no such session. */
  readonly open: (person: Person, id: string) => Promise<OpenSession | null>;
  readonly list: (
    person: Person,
    page: { readonly limit: number; readonly cursor?: string | undefined },
  ) => Promise<Page>;
  readonly about: Store["about"];
  /** What the person has kept besides sessions, whole. */
  readonly otherLogs: (
    person: Person,
  ) => Promise<readonly { readonly name: string; readonly events: readonly unknown[] }[]>;
  readonly erase: (person: Person) => Promise<void>;
  readonly watch: Store["watch"];
};

export function createSessions(
  store: Store,
  now: () => Date = () => new Date(),
  readings: Readings = readingsHere,
): Sessions {
  const held = createHeldSessions(store, readings.warm);
  const reviseSession = ({ head, events, state }: OpenSession, { turn, say }: RevisionBody) =>
    readings.revise({ lang: head.lang, events, state, turn, say });

  const keep = async (
    person: Person,
    session: HeldSession,
    step: Step & { readonly repliedAt: Date },
    named: Write,
  ): Promise<Appended> => {
    const appended = await store.append(person, {
      session: session.head.id,
      expectedPosition: session.head.position,
      at: now(),
      repliedAt: step.repliedAt,
      events: step.events,
      summary: summaryOf(step.state),
      write: named,
    });
    if (appended.type === "appended") {
      held.moved(person, session.head, withStep(session, step, appended.position));
    }
    return appended;
  };

  /** What a write under a key answered the first time, read from the log. */
  const earlierStep = async (
    person: Person,
    earlier: EarlierWrite,
  ): Promise<(Step & { id: string }) | Refusal> => {
    if (earlier.type === "key-reused") return earlier;
    const session = await held.openWhole(person, earlier.session);
    if (!session) return { type: "no-session" };
    const { events } = session;
    return {
      id: earlier.session,
      events: events.slice(earlier.from, earlier.to),
      state: fold(events.slice(0, earlier.to)),
    };
  };

  /**
   * Adds what `decide` makes of the session, once for each key; tries again while somebody was faster. What is held in memory
   * is tried first, which spares two looks at the database: an answer that it allows is only kept if the log stands where it
   * was seen. It may be behind where other processes write, so nothing is refused because of it. `isSure` tells the two apart.
   * Without `needsLog`, `decide` may get a session without its events.
   */
  const write = async (
    person: Person,
    id: string,
    key: string,
    request: unknown,
    decide: (
      session: OpenSession,
      isSure: boolean,
    ) => Promise<(Step & { readonly repliedAt: Date }) | Refusal>,
    { needsLog = true } = {},
  ): Promise<Step | Refusal> => {
    const named = { key, request: JSON.stringify([id, request]) };
    const known = held.known(person, id);
    const isUsable = known && (!needsLog || known.events !== null);
    const early = isUsable && (await decide({ ...known, events: known.events ?? [] }, !store.isShared));
    if (known && early && !("type" in early)) {
      const appended = await keep(person, known, early, named);
      if (appended.type === "appended") return early;
      if (appended.type === "repeated" || appended.type === "key-reused")
        return earlierStep(person, appended);
    }
    const earlier = await store.findWrite(person, named);
    if (earlier) return earlierStep(person, earlier);
    for (let attempt = 0; attempt < attempts; attempt++) {
      const session = await (needsLog ? held.openWhole(person, id) : held.open(person, id));
      if (!session) return { type: "no-session" };
      const step = await decide({ ...session, events: session.events ?? [] }, true);
      if ("type" in step) return step;
      const appended = await keep(person, session, step, named);
      if (appended.type === "appended") return step;
      if (appended.type !== "moved-on") {
        return appended.type === "no-session" ? appended : earlierStep(person, appended);
      }
    }
    return { type: "moved-on" };
  };

  return {
    start: async (person, start, key) => {
      const step = openSession({ ...start, seed: randomInt(seedLimit) });
      const id = randomUUID();
      const created = await store.createSession(person, {
        id,
        lang: start.lang,
        minutes: start.minutes,
        at: now(),
        events: step.events,
        summary: summaryOf(step.state),
        write: { key, request: JSON.stringify(["start", start.lang, start.minutes]) },
      });
      held.warm(start.lang);
      if (created.type === "created")
        return { type: "started", id, turn: presentTurn(step.events, step.state) };
      const earlier = await earlierStep(person, created);
      if ("type" in earlier) return earlier;
      return { type: "started", id: earlier.id, turn: presentTurn(earlier.events, earlier.state) };
    },

    take: async (person, id, input, { key, after }) => {
      const asked = now();
      let answering = after;
      const decide: Parameters<typeof write>[4] = async (session, isSure) => {
        // A correction in between changes no question; a turn does.
        if (isSure) answering ??= session.state.turn;
        if (session.state.turn !== (answering ?? session.state.turn)) return { type: "moved-on" };
        const { head, events, state } = session;
        const timed = { ...input, seconds: secondsBetween(head.repliedAt, asked) };
        const taken = await withReadings(readings, (readerOf) =>
          takeTurn(events, state, timed, readerOf(head.lang)),
        );
        return { ...taken, repliedAt: now() };
      };
      // Only the way back looks at what came before.
      const needsLog = "do" in input && input.do === "back";
      const step = await write(person, id, key, input, decide, { needsLog });
      if ("type" in step) return step;
      return { type: "taken", turn: presentTurn(step.events, step.state) };
    },

    bring: async (person, archive, key) => {
      const state = fold(archive.events);
      const id = idOfBrought(person, archive.id);
      const write = { key, request: JSON.stringify(["bring", archive]) };
      const shown = { type: "brought", id, turn: presentTurn(archive.events, state) } as const;
      const earlier = await store.findWrite(person, write);
      if (earlier) return earlier.type === "key-reused" ? earlier : shown;
      for (const known of [archive.id, id])
        if (await store.load(person, known)) return { type: "already-here", id: known };
      const created = await store.createSession(person, {
        id,
        lang: state.lang,
        minutes: state.minutes,
        at: archive.startedAt,
        events: archive.events,
        summary: summaryOf(state),
        write,
      });
      return created.type === "key-reused" ? created : shown;
    },

    correct: async (person, id, correction, key) => {
      const step = await write(person, id, key, correction, async (session) => {
        const corrected = correct(session.events, session.state, correction);
        return corrected
          ? { ...corrected, repliedAt: session.head.repliedAt }
          : { type: "nothing-to-correct" };
      });
      return "type" in step ? step : { type: "corrected", state: step.state };
    },

    revise: async (person, id, revision, { key, after }) => {
      const step = await write(person, id, key, { revision }, async (session) => {
        if (after !== undefined && session.state.turn !== after) return { type: "moved-on" };
        const revised = await reviseSession(session, revision);
        return revised ? { ...revised, repliedAt: now() } : { type: "nothing-to-correct" };
      });
      return "type" in step ? step : { type: "taken", turn: presentTurn(step.events, step.state) };
    },

    previewRevision: async (person, id, revision) => {
      const session = await held.openWhole(person, id);
      if (!session) return { type: "no-session" };
      const revised = await reviseSession(session, revision);
      if (!revised) return { type: "nothing-to-correct" };
      return { type: "previewed", changes: revisionChanges(session.events, revision.turn, revised) };
    },

    open: held.openWhole,

    list: (person, { limit, cursor }) =>
      store.list(person, cursor === undefined ? { limit } : { limit, cursor }),

    about: store.about,

    otherLogs: async (person) => {
      const names = await store.logs(person);
      return Promise.all(
        names.map(async (name) => ({ name, events: (await store.readLog(person, name)).events })),
      );
    },

    erase: async (person) => {
      held.forgetAll();
      await store.erase(person);
      held.forgetAll();
    },

    watch: store.watch,
  };
}

/** The same file of the same person always gets the same id, and never that of anybody else's session. */
function idOfBrought({ tenant, id }: Person, session: string): string {
  const hex = createHash("sha256")
    .update(JSON.stringify([tenant, id, session]))
    .digest("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    "-",
  );
}

function withStep(
  { head, events }: HeldSession,
  step: Step & { readonly repliedAt: Date },
  position: number,
): HeldSession {
  const next = { ...head, ...summaryOf(step.state), position, repliedAt: step.repliedAt };
  return { head: next, events: events && [...events, ...step.events], state: step.state };
}

function summaryOf({ turn, elapsedSeconds, done }: State): Summary {
  return { turn, elapsedSeconds, done };
}

function secondsBetween(earlier: Date, later: Date): number {
  const seconds = Math.round((later.getTime() - earlier.getTime()) / 1000);
  return Math.min(Math.max(seconds, 0), longestThoughtSeconds);
}
