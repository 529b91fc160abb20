import { sql } from "kysely";
import { isBrokenConnection } from "../storage-error.ts";
import { answerWithin } from "./answer-within.ts";
import { writeSessionEvent } from "./event-body.ts";
import type { GroupCommit } from "./group-commit.ts";
import type { KeyRing } from "./key-ring.ts";
import type { Scope } from "./scope.ts";
import type { Addition, Appended, Person } from "./store.ts";
import { type DataKey, hashOfWriteKey, macOfRequest } from "./vault.ts";

export type AppendParts = {
  readonly scope: Scope;
  readonly keys: KeyRing;
  readonly group: GroupCommit;
  /** Where to tell other processes of it; null where there are none. */
  readonly channel: string | null;
  readonly answerWithinMs: () => number;
};

type Outcome = {
  readonly outcome: "appended" | "moved-on" | "no-session" | "key-reused" | "repeated";
  readonly earlier_session: string | null;
  readonly earlier_from: number | null;
  readonly earlier_to: number | null;
};

/** A connection that broke while it was idle is noticed when it is used; as many may have broken at once. */
const attemptsAtMost = 3;

/**
 * Keeps events behind the position that the caller has seen: one statement, `append_to_session`, on the hot way of every turn. The
 * words are sealed before they get there.
 */
export function createAppendEvents(
  parts: AppendParts,
): (person: Person, addition: Addition) => Promise<Appended> {
  const { scope, keys, group, channel, answerWithinMs } = parts;

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
      const { rows } = await group.commit((connection) =>
        sql<Outcome>`select * from append_to_session(${scope.role}, ${tenant}, ${id}, ${session}, ${from},
          ${hashOfWriteKey(write.key)}, ${macOfRequest(dataKey, write.request)}, ${addition.at}, ${addition.repliedAt},
          ${summary.turn}, ${summary.elapsedSeconds}, ${summary.done}, ${JSON.stringify(events)}, ${group.mode},
          ${channel})`.execute(connection),
      );
      await group.settled();
      return appendedOf(rows[0]);
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

function appendedOf(row: Outcome | undefined): Appended {
  if (!row) throw new Error("an append without an outcome");
  const { outcome, earlier_session: session, earlier_from: from, earlier_to: to } = row;
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
