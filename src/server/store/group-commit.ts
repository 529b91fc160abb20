import { setImmediate as eventsAtHand } from "node:timers/promises";
import type { Kysely } from "kysely";
import type { Tables } from "./database.ts";

/**
 * Several turns, one sync. A commit that does not wait for the disk is followed by a sync of the database's log that takes with it
 * whatever was committed until then; nothing is told of, neither acknowledged nor read, before that.
 */
export type GroupCommit = {
  /** PostgreSQL's `synchronous_commit` for such a statement; null leaves it as it is set. */
  readonly mode: "off" | null;
  /** Runs a statement that commits without waiting, on the database's only connection. */
  readonly commit: <Result>(statement: (connection: Kysely<Tables>) => Promise<Result>) => Promise<Result>;
  /** Resolves when all that has been committed is on the disk; rejects where that failed, and the next caller tries again. */
  readonly settled: () => Promise<void>;
};

/** `sync` makes everything that was committed durable. The connection is one for all, so that what follows each other is known. */
export function createGroupCommit(
  db: Kysely<Tables>,
  sync: (connection: Kysely<Tables>) => Promise<unknown>,
): GroupCommit {
  let committed = 0;
  let durable = 0;
  /** A sync that waits for the connection: what is committed before it gets there is taken along. */
  let waiting: Promise<void> | null = null;

  const syncAll = async (): Promise<void> => {
    // Requests that are there already are answered by the same sync.
    await eventsAtHand();
    await db.connection().execute(async (connection) => {
      waiting = null;
      const covered = committed;
      await sync(connection);
      durable = Math.max(durable, covered);
    });
  };

  return {
    mode: "off",
    commit: (statement) =>
      db.connection().execute((connection) => {
        // Counted before it is known to be done: if the answer is lost, it may be.
        committed++;
        return statement(connection);
      }),
    settled: async () => {
      if (durable >= committed) return;
      const joined = (waiting ??= syncAll());
      try {
        await joined;
      } finally {
        // One that never got the connection would wait for ever.
        if (waiting === joined) waiting = null;
      }
    },
  };
}

/** Where every commit waits for the disk, nothing is left to do. */
export const everyCommitSyncs = (db: Kysely<Tables>): GroupCommit => ({
  mode: null,
  commit: (statement) => statement(db),
  settled: () => Promise.resolve(),
});
