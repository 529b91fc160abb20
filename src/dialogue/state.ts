import type { SessionEvent } from "./event.ts";

export type State = { readonly turn: number; readonly elapsedSeconds: number; readonly done: boolean };

export function initialState(): State {
  return { turn: 0, elapsedSeconds: 0, done: false };
}

export function evolve(state: State, event: SessionEvent): State {
  return "turn" in event ? { ...state, turn: event.turn } : state;
}

export function fold(events: readonly SessionEvent[]): State {
  return events.reduce(evolve, initialState());
}
