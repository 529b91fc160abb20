import {
  openSession,
  presentTurn,
  recordOf,
  takeTurn,
  type Input,
  type SessionEvent,
  type SessionRecord,
  type SessionStart,
  type State,
  type Turn,
} from "../dialogue/index.ts";
import type { Reader } from "../language/index.ts";

/** A line of the stream of `talk --json`. */
export type StreamLine = Turn | ({ readonly type: "record" } & SessionRecord);

/** A session held in memory between two inputs. */
export type Conversation = {
  readonly log: readonly SessionEvent[];
  readonly state: State;
  /** What the last step added to the log. */
  readonly added: readonly SessionEvent[];
  readonly turn: Turn;
};

export function beginConversation(start: SessionStart): Conversation {
  const { events, state } = openSession(start);
  return { log: events, state, added: events, turn: presentTurn(events, state) };
}

export function continueConversation(before: Conversation, input: Input, reader: Reader): Conversation {
  const { events, state } = takeTurn(before.log, before.state, input, reader);
  return { log: [...before.log, ...events], state, added: events, turn: presentTurn(events, state) };
}

/** The lines that a step shows: its turn, and the record behind the last one. */
export function streamLines({ turn, state }: Conversation): readonly StreamLine[] {
  return turn.done ? [turn, { type: "record", ...recordOf(state) }] : [turn];
}
