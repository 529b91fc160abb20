import type { Transaction } from "kysely";
import type { Tables } from "./database.ts";
import { type Place, writeEvent, writeSessionEvent } from "./event-body.ts";
import { idOfLog } from "./id-of-log.ts";
import type { KeyRing } from "./key-ring.ts";
import type {
  Appended,
  Created,
  EarlierWrite,
  LogAddition,
  LoggedEvent,
  Opening,
  Person,
  Write,
} from "./store.ts";
import { type DataKey, hashOfWriteKey, macOfRequest } from "./vault.ts";

/** Keeps a new session with its first events. */
export async function createSession(
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
      log: "session",
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
  await insertEvents(transaction, person, { ...opening, session: opening.id, after: 0 }, (place, event) =>
    writeSessionEvent(dataKey, place, event),
  );
  return { type: "created", position: to };
}

/** Keeps events in a log of the person's own; the first begin it. */
export async function appendToLog(
  transaction: Transaction<Tables>,
  keys: KeyRing,
  person: Person,
  addition: LogAddition,
): Promise<Appended> {
  // Read under a share lock, so that a person who is being erased begins nothing new.
  const dataKey = await keys.lockedDataKeyOf(transaction, person);
  const { expectedPosition: from, at } = addition;
  const to = from + addition.events.length;
  const session = idOfLog(person, addition.log);
  const earlier = await keepWrite(transaction, person, addition, { session, from, to }, dataKey);
  if (earlier) return earlier;
  const isNext =
    from === 0
      ? await beginLog(transaction, person, { id: session, log: addition.log, at, position: to })
      : await moveLog(transaction, person, { id: session, from, to, at });
  if (!isNext) {
    await forgetWrite(transaction, person, addition.write);
    return { type: "moved-on" };
  }
  await insertEvents(transaction, person, { ...addition, session, after: from }, (place, event) =>
    writeEvent(dataKey, place, event),
  );
  return { type: "appended", position: to };
}

async function beginLog(
  transaction: Transaction<Tables>,
  person: Person,
  {
    at,
    ...head
  }: { readonly id: string; readonly log: string; readonly at: Date; readonly position: number },
): Promise<boolean> {
  const begun = await transaction
    .insertInto("session")
    .values({
      ...head,
      tenant: person.tenant,
      person: person.id,
      lang: null,
      minutes: null,
      started_at: at,
      replied_at: at,
      turn: 0,
      elapsed_seconds: 0,
      done: false,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return begun.numInsertedOrUpdatedRows === 1n;
}

async function moveLog(
  transaction: Transaction<Tables>,
  person: Person,
  {
    id,
    from,
    to,
    at,
  }: { readonly id: string; readonly from: number; readonly to: number; readonly at: Date },
): Promise<boolean> {
  const moved = await transaction
    .updateTable("session")
    .set({ position: to, replied_at: at })
    .where("tenant", "=", person.tenant)
    .where("id", "=", id)
    .where("person", "=", person.id)
    .where("position", "=", from)
    .executeTakeFirst();
  return moved.numUpdatedRows === 1n;
}

async function insertEvents<Event extends LoggedEvent>(
  transaction: Transaction<Tables>,
  person: Person,
  batch: {
    readonly session: string;
    readonly after: number;
    readonly at: Date;
    readonly events: readonly Event[];
  },
  sealed: (place: Place, event: Event) => Buffer,
): Promise<void> {
  const { tenant, id } = person;
  const { session, at } = batch;
  const rows = batch.events.map((event, index) => {
    const place = { tenant, session, seq: batch.after + index + 1, kind: event.kind };
    return { ...place, person: id, at, body: sealed(place, event) };
  });
  await transaction.insertInto("session_event").values(rows).execute();
}

/** Keeps the write's key, or tells of the earlier write under it. A concurrent one with the same key is waited for. */
async function keepWrite(
  transaction: Transaction<Tables>,
  person: Person,
  { write, at }: { readonly write: Write; readonly at: Date },
  place: { readonly session: string; readonly from: number; readonly to: number },
  dataKey: DataKey,
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

/** What an earlier write under this key left. */
export async function findWrite(
  transaction: Transaction<Tables>,
  person: Person,
  write: Write,
  dataKey: DataKey,
): Promise<EarlierWrite | null> {
  const row = await transaction
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
