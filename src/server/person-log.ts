import type { z } from "zod";
import { idOfLog } from "./store/id-of-log.ts";
import type { Appended, LoggedEvent, Person, Store, Write } from "./store/store.ts";

/** A log of the person's own beside the sessions, with events of one type: check-ins, acts of a plan, thanks. */
export type PersonLog<Event extends LoggedEvent> = {
  /** The events after position `after`, in order; position 0 when the log has not begun. */
  readonly read: (
    person: Person,
    after?: number,
  ) => Promise<{ readonly position: number; readonly events: readonly Event[] }>;
  /** Adds events behind the position that was read, durably; another addition in between is `moved-on`. */
  readonly append: (
    person: Person,
    addition: {
      readonly expectedPosition: number;
      readonly at: Date;
      readonly events: readonly Event[];
      readonly write: Write;
    },
  ) => Promise<Appended>;
  /** Calls back whenever the log may have moved; returns how to stop. */
  readonly watch: (person: Person, onMove: () => void) => () => void;
};

/**
 * A typed door to one log. `schema` reads every event ever released and gives today's form, so it is where older events are
 * upgraded; state is `events.reduce(evolve, …)` as in a session. Sealing, idempotency, export, erasure, backup and live
 * wake-up come with the store.
 *
 * ```ts
 * const weeks = createPersonLog(store, "weeks", weeksEventSchema);
 * const { position, events } = await weeks.read(person);
 * await weeks.append(person, { expectedPosition: position, at, events: [checkedIn], write: { key, request } });
 * ```
 */
export function createPersonLog<Event extends LoggedEvent>(
  store: Pick<Store, "readLog" | "appendToLog" | "watch">,
  log: string,
  schema: z.ZodType<Event>,
): PersonLog<Event> {
  return {
    read: async (person, after) => {
      const { position, events } = await store.readLog(person, log, after);
      return { position, events: events.map((event) => schema.parse(event)) };
    },
    append: (person, addition) => store.appendToLog(person, { log, ...addition }),
    watch: (person, onMove) => store.watch(idOfLog(person, log), onMove),
  };
}
