import type { SessionEvent } from "../../dialogue/index.ts";
import type { LoggedEvent } from "./store.ts";
import { type DataKey, seal, unseal } from "./vault.ts";

/** Version of the stored form; a later one is upgraded here, on reading. */
const bodyVersion = 1;

/** Where a row stands: its log's head, its place in the log, and what it is. */
type Place = {
  readonly tenant: string;
  readonly session: string;
  readonly seq: number;
  readonly kind: string;
};
type Row = Place & { readonly body: Uint8Array };

/** An event as stored: sealed for its place, so that a row moved or relabelled does not open. */
export function writeBody(dataKey: DataKey, place: Place, event: LoggedEvent): Buffer {
  return seal(dataKey, contextOf(place), Buffer.from(JSON.stringify({ version: bodyVersion, event })));
}

/** An event of a counselling session: what opens with the key was written by `writeBody`, so its version tells the form. */
export function readSessionEvent(dataKey: DataKey, row: Row): SessionEvent {
  const stored = readStored(dataKey, row);
  if (!isSessionEvent(stored)) throw unknownForm(row);
  return stored.event;
}

/** An event of another log; whoever owns the log knows its form. */
export function readEvent(dataKey: DataKey, row: Row): unknown {
  return readStored(dataKey, row).event;
}

/** Throws when the row was altered: an event that cannot be believed must stop the reader. */
function readStored(dataKey: DataKey, row: Row): { readonly event: unknown } {
  const plain = unseal(dataKey, contextOf(row), row.body);
  if (!plain) throw new Error(`event ${row.seq} of a log does not open with its person's key`);
  const stored: unknown = JSON.parse(plain.toString("utf8"));
  if (!isStored(stored)) throw unknownForm(row);
  return stored;
}

function unknownForm(row: Row): Error {
  return new Error(`event ${row.seq} of a log is stored in an unknown form`);
}

function contextOf({ tenant, session, seq, kind }: Place): readonly (string | number)[] {
  return [tenant, session, seq, kind];
}

function isStored(value: unknown): value is { readonly event: unknown } {
  if (typeof value !== "object" || value === null) return false;
  return "version" in value && value.version === bodyVersion && "event" in value;
}

function isSessionEvent(value: { readonly event: unknown }): value is { readonly event: SessionEvent } {
  return typeof value.event === "object" && value.event !== null && "kind" in value.event;
}
