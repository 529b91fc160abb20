import type { SessionEvent } from "../../dialogue/index.ts";
import { seal, unseal } from "./vault.ts";

/** Version of the stored form; a later one is upgraded here, on reading. */
const bodyVersion = 1;

type Place = {
  readonly tenant: string;
  readonly session: string;
  readonly seq: number;
  readonly kind: string;
};

/** An event as stored: sealed for its place, so that a row moved or relabelled does not open. */
export function writeBody(dataKey: Buffer, place: Place, event: SessionEvent): Buffer {
  return seal(dataKey, contextOf(place), Buffer.from(JSON.stringify({ version: bodyVersion, event })));
}

/** Throws when the row was altered: an event that cannot be believed must stop the reader. */
export function readBody(dataKey: Buffer, row: Place & { readonly body: Uint8Array }): SessionEvent {
  const plain = unseal(dataKey, contextOf(row), row.body);
  if (!plain) throw new Error(`event ${row.seq} of a session does not open with its person's key`);
  const stored: unknown = JSON.parse(plain.toString("utf8"));
  if (!isStoredEvent(stored)) throw new Error(`event ${row.seq} of a session is stored in an unknown form`);
  return stored.event;
}

function contextOf({ tenant, session, seq, kind }: Place): readonly (string | number)[] {
  return [tenant, session, seq, kind];
}

/** What opens with the key was written by `writeBody`, so its version tells the form. */
function isStoredEvent(value: unknown): value is { readonly event: SessionEvent } {
  if (typeof value !== "object" || value === null) return false;
  return "version" in value && value.version === bodyVersion && "event" in value;
}
