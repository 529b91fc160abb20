import { type Kysely, sql, type Transaction } from "kysely";
import type { SessionEvent } from "../../dialogue/index.ts";
import type { Database, Tables } from "./database.ts";
import { readBody, writeBody } from "./event-body.ts";
import { createKeyRing, type KeyRing } from "./key-ring.ts";
import { headColumns, nextCursor, readCursor, toHead } from "./session-row.ts";
import type { Addition, Appended, Created, EarlierWrite, Opening, Person, Store, Write } from "./store.ts";
import { hashOfWriteKey, macOfRequest } from "./vault.ts";
import { createWatchers } from "./watchers.ts";

export type SqlStoreParts = {
  readonly database: Database;
  readonly keyEncryptionKey: Buffer;
  readonly now: () => Date;
  /** Notes an erasure outside the database, before anything is erased. */
  readonly noteErasure: (person: Person, at: Date) => void;
  /**
   * Puts a new key-encryption key in the place of the old one, once nobody is left: what is still on the disk of those
   * who were erased, in old pages and logs, can then be read by nobody. Null where the key is not ours to change.
   */
  readonly renewKey: (() => Promise<Buffer>) | null;
};

/** The store in SQL: the same statements on PGlite and on a PostgreSQL server. */
export function createSqlStore({
  database,
  keyEncryptionKey,
  now,
  noteErasure,
  renewKey,
}: SqlStoreParts): Store {
  const { db } = database;
  const keys = createKeyRing(db, keyEncryptionKey);
  const watchers = createWatchers();

  const moved = async (transaction: Transaction<Tables>, session: string): Promise<void> => {
    if (database.notifyChannel === null) return;
    await sql`select pg_notify(${database.notifyChannel}, ${session})`.execute(transaction);
  };

  return {
    personOf: (tenant, handle) => keys.personOf(tenant, handle, now()),

    findWrite: async (person, write) => {
      const dataKey = await keys.dataKeyOf(person);
      return dataKey ? findWrite(db, person, write, dataKey) : null;
    },

    createSession: async (person, opening) => {
      const created = await db.transaction().execute((transaction) => {
        return create(transaction, keys, person, opening);
      });
      watchers.wake(opening.id);
      return created;
    },

    append: async (person, addition) => {
      const dataKey = await keys.dataKeyOf(person);
      if (!dataKey) return { type: "no-session" };
      const appended = await db.transaction().execute(async (transaction) => {
        const outcome = await append(transaction, person, addition, dataKey);
        if (outcome.type === "appended") await moved(transaction, addition.session);
        return outcome;
      });
      if (appended.type === "appended") watchers.wake(addition.session);
      return appended;
    },

    load: async (person, session, after = 0) => {
      const row = await db
        .selectFrom("session")
        .select(headColumns)
        .where("tenant", "=", person.tenant)
        .where("id", "=", session)
        .where("person", "=", person.id)
        .executeTakeFirst();
      if (!row) return null;
      const head = toHead(row);
      if (head.position <= after) return { head, events: [] };
      const dataKey = await keys.dataKeyOf(person);
      if (!dataKey) return null;
      const rows = await db
        .selectFrom("session_event")
        .select(["seq", "kind", "body"])
        .where("tenant", "=", person.tenant)
        .where("session", "=", session)
        .where("seq", ">", after)
        .where("seq", "<=", head.position)
        .orderBy("seq")
        .execute();
      const events = rows.map((event) => readBody(dataKey, { ...event, tenant: person.tenant, session }));
      return { head, events };
    },

    list: async (person, { limit, cursor }) => {
      let query = db
        .selectFrom("session")
        .select(headColumns)
        .where("tenant", "=", person.tenant)
        .where("person", "=", person.id)
        .orderBy("started_at", "desc")
        .orderBy("id", "desc")
        .limit(limit + 1);
      const before = cursor === undefined ? null : readCursor(cursor);
      if (before) {
        query = query.where((expression) =>
          expression(
            expression.refTuple("started_at", "id"),
            "<",
            expression.tuple(before.startedAt, before.id),
          ),
        );
      }
      const heads = (await query.execute()).map(toHead);
      const sessions = heads.slice(0, limit);
      return { sessions, next: heads.length > limit ? nextCursor(sessions.at(-1)) : null };
    },

    erase: async (person) => {
      const at = now();
      noteErasure(person, at);
      await keys.whileNobodyJoins(async () => {
        const emptied = await db.transaction().execute((transaction) => {
          return erasePerson(transaction, person, at, { forgetKey: renewKey !== null });
        });
        return emptied && renewKey ? renewKey() : null;
      });
    },

    watch: (session, onMove) => {
      database.listen(watchers.wake);
      return watchers.watch(session, onMove);
    },

    check: async () => {
      await sql`select 1`.execute(db);
    },

    close: () => database.close(),
  };
}

async function create(
  transaction: Transaction<Tables>,
  keys: KeyRing,
  person: Person,
  opening: Opening,
): Promise<Created> {
  // Read under a share lock, so that a person who is being erased gets no new session.
  const dataKey = await keys.lockedDataKeyOf(transaction, person);
  const to = opening.events.length;
  const earlier = await keepWrite(
    transaction,
    person,
    opening,
    { session: opening.id, from: 0, to },
    dataKey,
  );
  if (earlier) return earlier;
  await transaction
    .insertInto("session")
    .values({
      tenant: person.tenant,
      person: person.id,
      id: opening.id,
      lang: opening.lang,
      minutes: opening.minutes,
      started_at: opening.at,
      replied_at: opening.at,
      position: to,
      turn: opening.summary.turn,
      elapsed_seconds: opening.summary.elapsedSeconds,
      done: opening.summary.done,
    })
    .execute();
  await insertEvents(transaction, person, { ...opening, session: opening.id, after: 0 }, dataKey);
  return { type: "created", position: to };
}

async function append(
  transaction: Transaction<Tables>,
  person: Person,
  addition: Addition,
  dataKey: Buffer,
): Promise<Appended> {
  const { session, expectedPosition: from, summary } = addition;
  const to = from + addition.events.length;
  const earlier = await keepWrite(transaction, person, addition, { session, from, to }, dataKey);
  if (earlier) return earlier;
  const moved = await transaction
    .updateTable("session")
    .set({
      position: to,
      replied_at: addition.repliedAt,
      turn: summary.turn,
      elapsed_seconds: summary.elapsedSeconds,
      done: summary.done,
    })
    .where("tenant", "=", person.tenant)
    .where("id", "=", session)
    .where("person", "=", person.id)
    .where("position", "=", from)
    .executeTakeFirst();
  if (moved.numUpdatedRows === 0n) {
    await forgetWrite(transaction, person, addition.write);
    const there = await transaction
      .selectFrom("session")
      .select("id")
      .where("tenant", "=", person.tenant)
      .where("id", "=", session)
      .where("person", "=", person.id)
      .executeTakeFirst();
    return there ? { type: "moved-on" } : { type: "no-session" };
  }
  await insertEvents(transaction, person, { ...addition, after: from }, dataKey);
  return { type: "appended", position: to };
}

async function insertEvents(
  transaction: Transaction<Tables>,
  person: Person,
  batch: {
    readonly session: string;
    readonly after: number;
    readonly at: Date;
    readonly events: readonly SessionEvent[];
  },
  dataKey: Buffer,
): Promise<void> {
  const { tenant, id } = person;
  const { session, at } = batch;
  const rows = batch.events.map((event, index) => {
    const place = { tenant, session, seq: batch.after + index + 1, kind: event.kind };
    return { ...place, person: id, at, body: writeBody(dataKey, place, event) };
  });
  await transaction.insertInto("session_event").values(rows).execute();
}

/** Keeps the write's key, or tells of the earlier write under it. A concurrent one with the same key is waited for. */
async function keepWrite(
  transaction: Transaction<Tables>,
  person: Person,
  { write, at }: { readonly write: Write; readonly at: Date },
  place: { readonly session: string; readonly from: number; readonly to: number },
  dataKey: Buffer,
): Promise<EarlierWrite | null> {
  const kept = await transaction
    .insertInto("write_key")
    .values({
      tenant: person.tenant,
      person: person.id,
      key_hash: hashOfWriteKey(write.key),
      request_mac: macOfRequest(dataKey, write.request),
      session: place.session,
      from_position: place.from,
      to_position: place.to,
      at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return kept.numInsertedOrUpdatedRows === 0n ? findWrite(transaction, person, write, dataKey) : null;
}

async function forgetWrite(transaction: Transaction<Tables>, person: Person, write: Write): Promise<void> {
  await transaction
    .deleteFrom("write_key")
    .where("tenant", "=", person.tenant)
    .where("person", "=", person.id)
    .where("key_hash", "=", hashOfWriteKey(write.key))
    .execute();
}

async function findWrite(
  db: Kysely<Tables>,
  person: Person,
  write: Write,
  dataKey: Buffer,
): Promise<EarlierWrite | null> {
  const row = await db
    .selectFrom("write_key")
    .select(["request_mac", "session", "from_position", "to_position"])
    .where("tenant", "=", person.tenant)
    .where("person", "=", person.id)
    .where("key_hash", "=", hashOfWriteKey(write.key))
    .executeTakeFirst();
  if (!row) return null;
  if (row.request_mac !== macOfRequest(dataKey, write.request)) return { type: "key-reused" };
  return { type: "repeated", session: row.session, from: row.from_position, to: row.to_position };
}

/**
 * Takes away every row of a person, key first, and keeps that it was done. True when nobody is left; with `forgetKey` the
 * data is then open to a new key-encryption key.
 */
export async function erasePerson(
  transaction: Transaction<Tables>,
  person: Person,
  at: Date,
  { forgetKey }: { readonly forgetKey: boolean },
): Promise<boolean> {
  await transaction
    .insertInto("erasure")
    .values({ tenant: person.tenant, person: person.id, at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  for (const table of ["write_key", "session_event", "session"] as const) {
    await transaction
      .deleteFrom(table)
      .where("tenant", "=", person.tenant)
      .where("person", "=", person.id)
      .execute();
  }
  await transaction
    .deleteFrom("person")
    .where("tenant", "=", person.tenant)
    .where("id", "=", person.id)
    .execute();
  const somebody = await transaction.selectFrom("person").select("id").limit(1).executeTakeFirst();
  if (!somebody && forgetKey) await transaction.deleteFrom("key_check").execute();
  return !somebody;
}
