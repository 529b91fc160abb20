import { detectLang } from "../../language/index.ts";
import {
  clockIn,
  dayOfClose,
  decideWeeks,
  foldWeeks,
  pastSession,
  type PastSession,
  type WeeksCommand,
  type WeeksState,
} from "../../weeks/index.ts";
import { createPersonLog } from "../person-log.ts";
import { type Readings, readingsHere, withReadings } from "../reading/readings.ts";
import type { Sessions } from "../sessions.ts";
import type { Person, Store } from "../store/store.ts";
import { weeksEventSchema } from "./event-schema.ts";

/** A write that meets another one in between is decided anew; more often than this nobody is faster. */
const attempts = 4;

/** These weeks of one person as they stand at a moment. */
export type OpenWeeks = {
  readonly state: WeeksState;
  readonly sessions: readonly PastSession[];
  /** The date on the person's own calendar. */
  readonly today: string;
};

export type WeeksRefusal =
  | { readonly type: "nothing-to-correct" }
  | { readonly type: "moved-on" }
  | { readonly type: "key-reused" };

/** The weeks after: the pure rules of `src/weeks` between a store and a clock. */
export type WeeksAfter = {
  readonly open: (person: Person) => Promise<OpenWeeks>;
  /** The log alone, without the sessions: enough to see whether there is anything to send. */
  readonly state: (person: Person) => Promise<WeeksState>;
  /** The date and hour on the person's own clock. */
  readonly clock: (state: WeeksState) => { readonly day: string; readonly hour: number };
  /** `request` is what was asked for, without new ids: sent again under the same key it is answered and not repeated. */
  readonly write: (
    person: Person,
    key: string,
    request: unknown,
    command: WeeksCommand,
  ) => Promise<({ readonly type: "written" } & OpenWeeks) | WeeksRefusal>;
};

export function createWeeksAfter(
  store: Store,
  sessions: Sessions,
  now: () => Date,
  readings: Readings = readingsHere,
): WeeksAfter {
  const log = createPersonLog(store, "weeks", weeksEventSchema);

  const past = async (person: Person): Promise<readonly PastSession[]> => {
    const found: PastSession[] = [];
    let cursor: string | undefined;
    do {
      const page = await sessions.list(person, { limit: 100, cursor });
      for (const { id } of page.sessions) {
        const session = await sessions.open(person, id);
        // A session in which nothing was said leaves nothing.
        if (session && session.state.turn > 0) found.push(pastSession(session.head, session.state, null));
      }
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    found.reverse();
    return withDayOfClose(person, found);
  };

  /** The newest session that came to its end, with the day that was named there. Only this one can still be ahead. */
  const withDayOfClose = async (
    person: Person,
    found: readonly PastSession[],
  ): Promise<readonly PastSession[]> => {
    const last = found.findLast(({ done }) => done);
    const session = last && (await sessions.open(person, last.id));
    if (!last || !session?.state.answered["close.next"]) return found;
    const next = await withReadings(readings, (readerOf) => dayOfClose(session.state, readerOf(last.lang)));
    return found.map((each) => (each === last ? { ...each, next } : each));
  };

  const clock = (state: WeeksState) => clockIn(state.reminders?.zone ?? ownZone(), now());
  const todayOf = (state: WeeksState): string => clock(state).day;

  return {
    open: async (person) => {
      const state = foldWeeks((await log.read(person)).events);
      return { state, sessions: await past(person), today: todayOf(state) };
    },

    clock,

    state: async (person) => foldWeeks((await log.read(person)).events),

    write: async (person, key, request, command) => {
      const write = { key, request: JSON.stringify(["weeks", request]) };
      const before = await past(person);
      for (let attempt = 0; attempt < attempts; attempt++) {
        const { position, events } = await log.read(person);
        const state = foldWeeks(events);
        const at = now();
        const today = todayOf(state);
        const moment = { at: at.toISOString(), day: today };
        const earlier = await store.findWrite(person, write);
        if (earlier?.type === "key-reused") return earlier;
        if (earlier) {
          const then = foldWeeks(events.slice(0, earlier.to));
          return { type: "written", state: then, sessions: before, today };
        }
        const added = await withReadings(readings, (readerOf) =>
          decideWeeks({ state, sessions: before }, command, moment, (text) => {
            const lang = detectLang(text);
            return { lang, reader: readerOf(lang) };
          }),
        );
        if (added === null) return { type: "nothing-to-correct" };
        // It holds already.
        if (added.length === 0) return { type: "written", state, sessions: before, today };
        const appended = await log.append(person, { expectedPosition: position, at, events: added, write });
        if (appended.type === "appended")
          return { type: "written", state: foldWeeks([...events, ...added]), sessions: before, today };
        if (appended.type === "key-reused") return appended;
      }
      return { type: "moved-on" };
    },
  };
}

/** The time zone of this machine, until the person says theirs. */
function ownZone(): string {
  return new Intl.DateTimeFormat("en").resolvedOptions().timeZone;
}
