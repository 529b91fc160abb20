import { sql, type Transaction } from "kysely";
import type { SessionEvent } from "../../dialogue/index.ts";
import { createAppendEvents } from "./append-events.ts";
import type { Database, Tables } from "./database.ts";
import { erasePerson } from "./erase-person.ts";
import { readSessionEvent } from "./event-body.ts";
import { createKeepTurn } from "./keep-turns.ts";
import type { KeyRing } from "./key-ring.ts";
import { createPersonLogs } from "./person-logs.ts";
import type { Scope } from "./scope.ts";
import { headColumns, nextCursor, readCursor, toHead } from "./session-row.ts";
import { keepSnapshot, packState, readSnapshot } from "./session-snapshots.ts";
import type { Person, SessionHead, Store } from "./store.ts";
import type { DataKey } from "./vault.ts";
import { createWatchers } from "./watchers.ts";
import { createSession, findWrite } from "./write-events.ts";

export type SqlStoreParts = {
  readonly database: Database;
  readonly scope: Scope;
  readonly keys: KeyRing;
  readonly answerWithinMs: () => number;
  readonly now: () => Date;
  readonly check: Store["check"];
  /** Notes an erasure outside the database, before anything is erased. */
  readonly noteErasure: (person: Person, at: Date) => void;
  /**
   * Puts a new key-encryption key in the place of the old one if nobody is left: what is still on the disk of those who
   * were erased, in old pages and logs, can then be read by nobody. Null when the old one stays.
   */
  readonly renewKey: () => Promise<Buffer | null>;
};

/** The store in SQL: the same statements on PGlite and on a PostgreSQL server. */
export function createSqlStore({
  database,
  scope,
  keys,
  answerWithinMs,
  now,
  check,
  noteErasure,
  renewKey,
}: SqlStoreParts): Store {
  const watchers = createWatchers();
  const keepTurn = createKeepTurn(database, scope.role);
  const appendEvents = createAppendEvents({ scope, keys, keepTurn, answerWithinMs });

  const moved = async (transaction: Transaction<Tables>, session: string): Promise<void> => {
    if (database.notifyChannel === null) return;
    await sql`select pg_notify(${database.notifyChannel}, ${session})`.execute(transaction);
  };

  return {
    isShared: database.notifyChannel !== null,

    personOf: (tenant, handle) => keys.personOf(tenant, handle, now()),

    about: (person) =>
      scope(person, async (transaction) => {
        const row = await transaction
          .selectFrom("person")
          .select(["handle", "created_at"])
          .where("tenant", "=", person.tenant)
          .where("id", "=", person.id)
          .executeTakeFirst();
        return row ? { handle: row.handle, since: row.created_at } : null;
      }),

    findWrite: (person, write) =>
      scope(person, async (transaction) => {
        const dataKey = await keys.dataKeyOf(transaction, person);
        return dataKey ? findWrite(transaction, person, write, dataKey) : null;
      }),

    createSession: async (person, opening) => {
      const created = await scope(person, (transaction) => createSession(transaction, keys, person, opening));
      watchers.wake(opening.id);
      return created;
    },

    append: async (person, addition) => {
      const appended = await appendEvents(person, addition);
      if (appended.type === "appended") watchers.wake(addition.session);
      return appended;
    },

    load: (person, session, after = 0) =>
      scope(person, async (transaction) => {
        const head = await headOf(transaction, person, session);
        if (!head || head.position <= after) return head && { head, events: [] };
        const dataKey = await keys.dataKeyOf(transaction, person);
        if (!dataKey) return null;
        return { head, events: await eventsOf(transaction, dataKey, person, head, after) };
      }),

    loadFolded: (person, session, form) =>
      scope(person, async (transaction) => {
        const head = await headOf(transaction, person, session);
        const dataKey = head && (await keys.dataKeyOf(transaction, person));
        if (!head || !dataKey) return null;
        const kept = await readSnapshot(transaction, dataKey, person, session, form);
        // One ahead of its log was kept before an earlier copy of the data was put back.
        const snapshot = kept && kept.position <= head.position ? kept : null;
        const events = await eventsOf(transaction, dataKey, person, head, snapshot?.position ?? 0);
        return { head, snapshot, events };
      }),

    keepSnapshot: async (person, session, snapshot) => {
      // Before the transaction, in which others would wait for it.
      const packed = packState(snapshot);
      await scope(person, async (transaction) => {
        // Under a share lock: a row that appears while the person is erased would keep their session from going.
        const dataKey = await keys.lockedDataKeyOf(transaction, person);
        await keepSnapshot(transaction, dataKey, person, session, { position: snapshot.position, packed });
      });
    },

    list: async (person, { limit, cursor }) => {
      const before = cursor === undefined ? null : readCursor(cursor);
      const rows = await scope(person, (transaction) => {
        const newestFirst = transaction
          .selectFrom("session")
          .select(headColumns)
          .where("tenant", "=", person.tenant)
          .where("person", "=", person.id)
          .where("log", "=", "session")
          .orderBy("started_at", "desc")
          .orderBy("id", "desc")
          .limit(limit + 1);
        if (!before) return newestFirst.execute();
        return newestFirst
          .where((expression) =>
            expression(
              expression.refTuple("started_at", "id"),
              "<",
              expression.tuple(before.startedAt, before.id),
            ),
          )
          .execute();
      });
      const heads = rows.map(toHead);
      const sessions = heads.slice(0, limit);
      return { sessions, next: heads.length > limit ? nextCursor(sessions.at(-1)) : null };
    },

    ...createPersonLogs({ scope, keys, moved, wake: watchers.wake }),

    erase: async (person) => {
      const at = now();
      noteErasure(person, at);
      await keys.whileNobodyJoins(async () => {
        await scope(person, (transaction) => erasePerson(transaction, person, at));
        return renewKey();
      });
    },

    watch: (session, onMove) => {
      database.listen(watchers.wake);
      return watchers.watch(session, onMove);
    },

    check,

    close: () => database.close(),
  };
}

async function headOf(
  transaction: Transaction<Tables>,
  person: Person,
  session: string,
): Promise<SessionHead | null> {
  const row = await transaction
    .selectFrom("session")
    .select(headColumns)
    .where("tenant", "=", person.tenant)
    .where("id", "=", session)
    .where("person", "=", person.id)
    .where("log", "=", "session")
    .executeTakeFirst();
  return row ? toHead(row) : null;
}

async function eventsOf(
  transaction: Transaction<Tables>,
  dataKey: DataKey,
  { tenant }: Person,
  { id: session, position }: SessionHead,
  after: number,
): Promise<readonly SessionEvent[]> {
  const rows = await transaction
    .selectFrom("session_event")
    .select(["seq", "kind", "body"])
    .where("tenant", "=", tenant)
    .where("session", "=", session)
    .where("seq", ">", after)
    .where("seq", "<=", position)
    .orderBy("seq")
    .execute();
  return rows.map((event) => readSessionEvent(dataKey, { ...event, tenant, session }));
}
