import { type Kysely, sql, type Transaction } from "kysely";
import { answerWithin } from "./answer-within.ts";
import type { Tables } from "./database.ts";

/** Runs work in one transaction that sees every person's rows as they stood at its start: backup, restore, change of key. */
export type KeeperScope = <Result>(
  work: (transaction: Transaction<Tables>) => Promise<Result>,
) => Promise<Result>;

/** One look may take in every person and every small table of a large house. */
const keeperAnswerWithinMs = (): number => 10 * 60_000;

/** Works only for the role that owns the tables; any other is held by row-level security as before. */
export function createKeeperScope(
  db: Kysely<Tables>,
  answerWithinMs: () => number = keeperAnswerWithinMs,
): KeeperScope {
  return (work) => {
    const done = db
      .transaction()
      .setIsolationLevel("repeatable read")
      .execute(async (transaction) => {
        await sql`select set_config('kaname.keeper', 'on', true)`.execute(transaction);
        return work(transaction);
      });
    return answerWithin(answerWithinMs(), done);
  };
}
