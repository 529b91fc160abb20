import { sql, type Transaction } from "kysely";
import type { Tables } from "./database.ts";

/** Whose turn it is to change the key, among the processes on one server. Any number no other program uses. */
const keyLock = 7_070_002;

/** Until the transaction ends, the key does not change. */
export async function holdKey(transaction: Transaction<Tables>): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(${sql.lit(keyLock)})`.execute(transaction);
}

/** Until the transaction ends, nobody is given a data key and nobody else changes the key. */
export async function claimKey(transaction: Transaction<Tables>): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.lit(keyLock)})`.execute(transaction);
}
