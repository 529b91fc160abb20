import type { Finding } from "../language/index.ts";
import type { Citation, SessionEvent } from "./event.ts";
import type { ContributionMap } from "./session-record.ts";
import type { State } from "./state.ts";
import type { Topic } from "./topic.ts";

/** A turn as other programs see it. */
export type Turn = {
  readonly type: "turn";
  readonly n: number;
  readonly phase: string;
  readonly move: string;
  readonly asks: Topic | null;
  readonly text: string;
  readonly questions: 0 | 1;
  readonly why: string;
  readonly because: readonly Citation[];
  readonly findings: readonly Finding[];
  readonly map: ContributionMap;
  readonly suggestions: readonly string[];
  readonly elapsedMinutes: number;
  readonly done: boolean;
};

/** The turn that a step ends with: the reply in the last `counsellor-replied` of `events`, and the state after it. */
export function presentTurn(_events: readonly SessionEvent[], _state: State): Turn {
  throw new Error("the session has no reply yet");
}

/** One exchange of a stored session: the client's text (null for an action without words) and the turn that answered it. */
export type Exchange = { readonly said: string | null; readonly turn: Turn };

/** Every exchange of a log in order, the opening first; withdrawn turns are left out. */
export function transcript(_events: readonly SessionEvent[]): readonly Exchange[] {
  return [];
}
