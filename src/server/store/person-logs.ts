import type { Transaction } from "kysely";
import type { Tables } from "./database.ts";
import { readEvent } from "./event-body.ts";
import { idOfLog } from "./id-of-log.ts";
import type { KeyRing } from "./key-ring.ts";
import type { Scope } from "./scope.ts";
import type { Store } from "./store.ts";
import { appendToLog } from "./write-events.ts";

type Parts = {
  readonly scope: Scope;
  readonly keys: KeyRing;
  readonly moved: (transaction: Transaction<Tables>, log: string) => Promise<void>;
  readonly wake: (log: string) => void;
};

/** The logs a person has besides sessions: the same tables, keys, writes and erasure, another head. */
export function createPersonLogs({
  scope,
  keys,
  moved,
  wake,
}: Parts): Pick<Store, "appendToLog" | "readLog" | "logs"> {
  return {
    appendToLog: async (person, addition) => {
      const appended = await scope(person, async (transaction) => {
        const outcome = await appendToLog(transaction, keys, person, addition);
        if (outcome.type === "appended") await moved(transaction, idOfLog(person, addition.log));
        return outcome;
      });
      if (appended.type === "appended") wake(idOfLog(person, addition.log));
      return appended;
    },

    readLog: (person, log, after = 0) =>
      scope(person, async (transaction) => {
        const { tenant } = person;
        const session = idOfLog(person, log);
        const head = await transaction
          .selectFrom("session")
          .select("position")
          .where("tenant", "=", tenant)
          .where("id", "=", session)
          .where("person", "=", person.id)
          .executeTakeFirst();
        const dataKey = head && (await keys.dataKeyOf(transaction, person));
        if (!head || !dataKey) return { position: 0, events: [] };
        const rows = await transaction
          .selectFrom("session_event")
          .select(["seq", "kind", "body"])
          .where("tenant", "=", tenant)
          .where("session", "=", session)
          .where("seq", ">", after)
          .where("seq", "<=", head.position)
          .orderBy("seq")
          .execute();
        return {
          position: head.position,
          events: rows.map((row) => readEvent(dataKey, { ...row, tenant, session })),
        };
      }),

    logs: (person) =>
      scope(person, async (transaction) => {
        const rows = await transaction
          .selectFrom("session")
          .select("log")
          .where("tenant", "=", person.tenant)
          .where("person", "=", person.id)
          .where("log", "<>", "session")
          .orderBy("log")
          .execute();
        return rows.map(({ log }) => log);
      }),
  };
}
