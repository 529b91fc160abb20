import { type Kysely, sql, type Transaction } from "kysely";
import { answerWithin } from "./answer-within.ts";
import type { Tables } from "./database.ts";

/**
 * Runs work in one transaction that sees every person's rows as they stood at its start, as a backup must. A change of key, which first
 * waits for others, must see what they did meanwhile: with `read committed` each statement sees the rows as they stand then.
 */
export type KeeperScope = <Result>(
  work: (transaction: Transaction<Tables>) => Promise<Result>,
  sees?: "repeatable read" | "read committed",
) => Promise<Result>;

/** One look may take in every person and every small table of a large house. */
const keeperAnswerWithinMs = (): number => 10 * 60_000;

/** Works only for the role that owns the tables; any other is held by row-level security as before. */
export function createKeeperScope(
  db: Kysely<Tables>,
  answerWithinMs: () => number = keeperAnswerWithinMs,
): KeeperScope {
  return (work, sees = "repeatable read") => {
    const done = db
      .transaction()
      .setIsolationLevel(sees)
      .execute(async (transaction) => {
        await sql`select set_config('kaname.keeper', 'on', true)`.execute(transaction);
        return work(transaction);
      });
    return answerWithin(answerWithinMs(), done);
  };
}
