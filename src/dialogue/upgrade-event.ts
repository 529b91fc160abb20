import type { SessionEvent } from "./event.ts";

/** The version in which events are written now. Version 1 is the first that was released. */
export const eventVersion = 3;

/** An event as some version wrote it. */
export type StoredEvent = { readonly kind: string; readonly [field: string]: unknown };

/**
 * What each version changed, one step each: the step at place 0 makes an event of version 1 one of version 2. Append only; a step
 * is never edited, since logs of every version are on people's disks for ever.
 */
const steps: readonly ((event: StoredEvent) => StoredEvent)[] = [
  // What was said carries the clauses that can be said back. Kept where they are there: they were written before the number was raised.
  (event) => (event.kind === "client-said" ? { restated: [], ...event } : event),
  // Words left out and lines changed on request came in as kinds of their own; what there was is as it was.
  (event) => event,
];

/**
 * An event in today's form. Null when a later version wrote it: nobody here knows what it means.
 *
 * ```ts
 * upgradeEvent(1, { kind: "client-said", turn: 1, text: "はい", … }); // the same, with `restated: []`
 * upgradeEvent(99, { kind: "client-said", … }); // null
 * ```
 */
export function upgradeEvent(version: number, event: StoredEvent): SessionEvent | null {
  const isKnown = Number.isInteger(version) && version >= 1 && version <= eventVersion;
  if (!isKnown) return null;
  const upgraded = steps.slice(version - 1).reduce((older, step) => step(older), event);
  return isOfToday(upgraded) ? upgraded : null;
}

/** Whoever calls has opened it with its key, so it is what that version wrote, and the steps have made it what this one writes. */
function isOfToday(event: StoredEvent | SessionEvent): event is SessionEvent {
  return typeof event.kind === "string";
}
