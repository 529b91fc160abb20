import type { Person } from "./store.ts";

/** The id under which a person's own log is kept and watched. */
export function idOfLog(person: Person, log: string): string {
  return `${log}:${person.id}`;
}
