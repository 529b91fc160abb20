import type { Lang, Reader } from "../language/index.ts";
import type { Input, MapCorrection, RecordCorrection, SessionEvent } from "./event.ts";
import { fold, type State } from "./state.ts";
import type { SessionMinutes } from "./topic.ts";

export type SessionStart = {
  readonly lang: Lang;
  readonly minutes: SessionMinutes;
  readonly seed: number;
  /** The person's own date, ISO. */
  readonly today: string;
};

/** What one turn adds: the new events, and the state after them. */
export type Step = { readonly events: readonly SessionEvent[]; readonly state: State };

/** Opens a session: turn 0. */
export function openSession(start: SessionStart): Step {
  const events: SessionEvent[] = [{ kind: "session-opened", ...start }];
  return { events, state: fold(events) };
}

/** One turn, start to end. */
export function takeTurn(_log: readonly SessionEvent[], state: State, _input: Input, _reader: Reader): Step {
  return { events: [], state };
}

/** A correction by the person to the fan or the record; changes no question. Returns null when what it names is not there. */
export function correct(
  state: State,
  _correction: { readonly map: MapCorrection } | { readonly record: RecordCorrection },
): Step | null {
  return { events: [], state };
}
