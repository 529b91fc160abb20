import { eventVersion, type SessionEvent, type StoredEvent, upgradeEvent } from "../../dialogue/index.ts";
import type { LoggedEvent } from "./store.ts";
import { type DataKey, seal, unseal } from "./vault.ts";

/** Version of the form in which an event of another log is put away; its own form is its owner's to know. */
const otherVersion = 1;

/** Where a row stands: its log's head, its place in the log, and what it is. */
export type Place = {
  readonly tenant: string;
  readonly session: string;
  readonly seq: number;
  readonly kind: string;
};
type Row = Place & { readonly body: Uint8Array };

/** An event of a counselling session as stored: sealed for its place, so that a row moved or relabelled does not open. */
export function writeSessionEvent(dataKey: DataKey, place: Place, event: SessionEvent): Buffer {
  return write(dataKey, place, { version: eventVersion, event });
}

/** An event of another log, sealed in the same way. */
export function writeEvent(dataKey: DataKey, place: Place, event: LoggedEvent): Buffer {
  return write(dataKey, place, { version: otherVersion, event });
}

/** An event of a counselling session in today's form, whichever version wrote it. */
export function readSessionEvent(dataKey: DataKey, row: Row): SessionEvent {
  const { version, event } = read(dataKey, row);
  const upgraded = isStoredEvent(event) ? upgradeEvent(version, event) : null;
  if (!upgraded) throw unknownForm(row);
  return upgraded;
}

/** An event of another log; whoever owns the log knows its form. */
export function readEvent(dataKey: DataKey, row: Row): unknown {
  const { version, event } = read(dataKey, row);
  if (version !== otherVersion) throw unknownForm(row);
  return event;
}

function write(dataKey: DataKey, place: Place, stored: Stored): Buffer {
  return seal(dataKey, contextOf(place), Buffer.from(JSON.stringify(stored)));
}

/** Throws when the row was altered: an event that cannot be believed must stop the reader. */
function read(dataKey: DataKey, row: Row): Stored {
  const plain = unseal(dataKey, contextOf(row), row.body);
  if (!plain) throw new Error(`event ${row.seq} of a log does not open with its person's key`);
  const stored: unknown = JSON.parse(plain.toString("utf8"));
  if (!isStored(stored)) throw unknownForm(row);
  return stored;
}

function unknownForm(row: Row): Error {
  return new Error(`event ${row.seq} of a log is stored in a form that this version does not know`);
}

function contextOf({ tenant, session, seq, kind }: Place): readonly (string | number)[] {
  return [tenant, session, seq, kind];
}

type Stored = { readonly version: number; readonly event: unknown };

function isStored(value: unknown): value is Stored {
  if (typeof value !== "object" || value === null) return false;
  return "version" in value && typeof value.version === "number" && "event" in value;
}

function isStoredEvent(event: unknown): event is StoredEvent {
  return typeof event === "object" && event !== null && "kind" in event && typeof event.kind === "string";
}
