import { setTimeout as wait } from "node:timers/promises";
import type { State } from "../dialogue/index.ts";
import { stateForm } from "./state-form.ts";
import type { Person, SessionHead, Store } from "./store/store.ts";

/** Events between two kept states: some twenty turns. */
const keepEvery = 100;
/** Between two states: room for the turns of some ten sessions, so that many that are due at once hold up nobody. */
const restMs = 25;

type Folded = { readonly head: SessionHead; readonly state: State };

/**
 * Keeps the state of a session now and then, one session after the other. Nobody waits for it: without it the next opening reads more of
 * the log.
 */
export function createStateKeeper(
  keep: Store["keepSnapshot"],
): (person: Person, before: number, session: Folded) => void {
  /** What is due, by its session: one that moved on meanwhile is kept as it stands then. */
  const due = new Map<string, { readonly person: Person; readonly session: Folded }>();
  let isRunning = false;

  const run = async (): Promise<void> => {
    isRunning = true;
    for (const [id, { person, session }] of due) {
      due.delete(id);
      const { head, state } = session;
      await keep(person, id, { position: head.position, form: stateForm, state }).catch(() => {});
      await wait(restMs, undefined, { ref: false });
    }
    isRunning = false;
  };

  return (person, before, session) => {
    const { id, position } = session.head;
    const isDue = Math.floor(position / keepEvery) !== Math.floor(before / keepEvery);
    if (!isDue && !due.has(id)) return;
    due.set(id, { person, session });
    if (!isRunning) void run();
  };
}
