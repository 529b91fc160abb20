import type { Kysely } from "kysely";

/** The tables, as Kysely sees them. Tenant comes first in every key. */
export type Tables = {
  person: {
    tenant: string;
    id: string;
    handle: string;
    wrapped_key: Uint8Array;
    created_at: Date;
  };
  session: {
    tenant: string;
    person: string;
    id: string;
    /** `session` for a counselling session; any other name for a log of the person's own. */
    log: string;
    lang: string | null;
    minutes: number | null;
    started_at: Date;
    replied_at: Date;
    position: number;
    turn: number;
    elapsed_seconds: number;
    done: boolean;
  };
  session_event: {
    tenant: string;
    session: string;
    seq: number;
    person: string;
    kind: string;
    at: Date;
    body: Uint8Array;
  };
  session_snapshot: {
    tenant: string;
    session: string;
    person: string;
    position: number;
    body: Uint8Array;
  };
  write_key: {
    tenant: string;
    person: string;
    key_hash: string;
    request_mac: string;
    session: string;
    from_position: number;
    to_position: number;
    at: Date;
  };
  key_check: { id: number; sealed: Uint8Array };
  erasure: { tenant: string; person: string; at: Date };
  kaname_migration: { id: string; hash: string; at: Date };
};

/** An open database of either kind. */
export type Database = {
  readonly db: Kysely<Tables>;
  /** All that is asked takes turns on one connection. */
  readonly hasOneConnection: boolean;
  /** Tells other processes that a session moved; null where there are none. */
  readonly notifyChannel: string | null;
  /** Hears of moves from other processes. */
  readonly listen: (onMove: (session: string) => void) => void;
  readonly close: () => Promise<void>;
};
