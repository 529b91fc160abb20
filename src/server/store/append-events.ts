import { isBrokenConnection } from "../storage-error.ts";
import { answerWithin } from "./answer-within.ts";
import { writeSessionEvent } from "./event-body.ts";
import type { KeepTurn, Outcome } from "./keep-turns.ts";
import type { KeyRing } from "./key-ring.ts";
import type { Scope } from "./scope.ts";
import type { Addition, Appended, Person } from "./store.ts";
import { type DataKey, hashOfWriteKey, macOfRequest } from "./vault.ts";

export type AppendParts = {
  readonly scope: Scope;
  readonly keys: KeyRing;
  readonly keepTurn: KeepTurn;
  readonly answerWithinMs: () => number;
};

/** A connection that broke while it was idle is noticed when it is used; as many may have broken at once. */
const attemptsAtMost = 3;

/**
 * Keeps events behind the position that the caller has seen: the hot way of every turn. The words are sealed
 * before they get to the database.
 */
export function createAppendEvents(
  parts: AppendParts,
): (person: Person, addition: Addition) => Promise<Appended> {
  const { scope, keys, keepTurn, answerWithinMs } = parts;

  const append = async (
    person: Person,
    addition: Addition,
    dataKey: DataKey,
    attempt: number,
  ): Promise<Appended> => {
    const { session, expectedPosition: from, summary, write } = addition;
    const { tenant, id } = person;
    const events = addition.events.map((event, index) => {
      const body = writeSessionEvent(
        dataKey,
        { tenant, session, seq: from + index + 1, kind: event.kind },
        event,
      );
      return { kind: event.kind, body: body.toString("base64") };
    });
    try {
      const outcome = await keepTurn({
        tenant,
        person: id,
        session,
        from_position: from,
        key_hash: hashOfWriteKey(write.key),
        request_mac: macOfRequest(dataKey, write.request),
        at: addition.at,
        replied_at: addition.repliedAt,
        turn: summary.turn,
        elapsed_seconds: summary.elapsedSeconds,
        done: summary.done,
        events,
      });
      return appendedOf(outcome);
    } catch (error) {
      // If it was done after all, its key says so.
      if (attempt >= attemptsAtMost || !isBrokenConnection(error)) throw error;
      return append(person, addition, dataKey, attempt + 1);
    }
  };

  return (person, addition) => {
    const appended = async (): Promise<Appended> => {
      const dataKey =
        keys.openDataKeyOf(person) ?? (await scope(person, (each) => keys.dataKeyOf(each, person)));
      return dataKey ? append(person, addition, dataKey, 1) : { type: "no-session" };
    };
    return answerWithin(answerWithinMs(), appended());
  };
}

function appendedOf({
  outcome,
  earlier_session: session,
  earlier_from: from,
  earlier_to: to,
}: Outcome): Appended {
  switch (outcome) {
    case "appended":
      if (to === null) break;
      return { type: "appended", position: to };
    case "repeated":
      if (session === null || from === null || to === null) break;
      return { type: "repeated", session, from, to };
    default:
      return { type: outcome };
  }
  throw new Error("an append whose outcome says too little");
}
