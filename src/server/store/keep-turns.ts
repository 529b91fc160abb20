import { setImmediate as eventsAtHand } from "node:timers/promises";
import { type Kysely, sql } from "kysely";
import type { Database, Tables } from "./database.ts";

/** A turn as `append_to_session` takes it: sealed, behind the position that its session was seen at. */
export type TurnToKeep = {
  readonly tenant: string;
  readonly person: string;
  readonly session: string;
  readonly from_position: number;
  readonly key_hash: string;
  readonly request_mac: string;
  readonly at: Date;
  readonly replied_at: Date;
  readonly turn: number;
  readonly elapsed_seconds: number;
  readonly done: boolean;
  /** The bodies in base64. */
  readonly events: readonly { readonly kind: string; readonly body: string }[];
};

export type Outcome = {
  readonly outcome: "appended" | "moved-on" | "no-session" | "key-reused" | "repeated";
  readonly earlier_session: string | null;
  readonly earlier_from: number | null;
  readonly earlier_to: number | null;
};

/** Keeps a turn; resolves when it is on the disk. */
export type KeepTurn = (turn: TurnToKeep) => Promise<Outcome>;

/** Turns in one statement at most: some twenty milliseconds of the database's time, for which nobody else gets it. */
const turnsAtOnce = 50;

type Waiting = {
  readonly turn: TurnToKeep;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (why: unknown) => void;
};

/**
 * Statements under way at once on a server with many connections: enough that nobody waits for a sync that began without them, few enough
 * that turns at hand go together when there are many.
 */
const statementsAtOnce = 2;

/**
 * Turns that are at hand at the same time are kept by one statement, which is one transaction with one sync. If it fails, each is
 * tried alone.
 */
export function createKeepTurn({ db, hasOneConnection, notifyChannel }: Database, role: string): KeepTurn {
  const atOnce = hasOneConnection ? 1 : statementsAtOnce;
  let waiting: Waiting[] = [];
  let running = 0;

  const keep = async (connection: Kysely<Tables>, batch: readonly Waiting[]): Promise<void> => {
    try {
      const turns = batch.map(({ turn }) => turn);
      const { rows } = await keptTurns(turns, role, notifyChannel).execute(connection);
      if (rows.length !== turns.length) throw new Error("not every turn has an outcome");
      for (const { place, ...outcome } of rows) batch[place - 1]?.resolve(outcome);
    } catch (error) {
      if (batch.length === 1) batch[0]?.reject(error);
      else for (const one of batch) await keep(connection, [one]);
    }
  };

  const run = async (): Promise<void> => {
    running += 1;
    while (waiting.length > 0) {
      try {
        await db.connection().execute(async (connection) => {
          // Requests that are there already go along.
          await eventsAtHand();
          const batch = waiting.splice(0, turnsAtOnce);
          if (batch.length > 0) await keep(connection, batch.toSorted(bySession));
        });
      } catch (error) {
        // There is no connection.
        for (const { reject } of waiting.splice(0)) reject(error);
      }
    }
    running -= 1;
  };

  return (turn) =>
    new Promise((resolve, reject) => {
      waiting.push({ turn, resolve, reject });
      if (running < atOnce) void run();
    });
}

/** Two statements that lock sessions in one order never wait for each other in a circle. */
function bySession({ turn: one }: Waiting, { turn: other }: Waiting): number {
  return one.session < other.session ? -1 : one.session > other.session ? 1 : 0;
}

function keptTurns(turns: readonly TurnToKeep[], role: string, channel: string | null) {
  return sql<Outcome & { readonly place: number }>`
    select place::integer, outcome, earlier_session, earlier_from, earlier_to
    from rows from (jsonb_to_recordset(${JSON.stringify(turns)}::jsonb) as (
      tenant text, person text, session text, from_position integer, key_hash text, request_mac text,
      at timestamptz, replied_at timestamptz, turn integer, elapsed_seconds double precision, done boolean, events jsonb
    )) with ordinality as t (
      tenant, person, session, from_position, key_hash, request_mac,
      at, replied_at, turn, elapsed_seconds, done, events, place
    )
    cross join lateral append_to_session(${role}, t.tenant, t.person, t.session, t.from_position,
      t.key_hash, t.request_mac, t.at, t.replied_at, t.turn, t.elapsed_seconds, t.done, t.events, null, ${channel})`;
}
