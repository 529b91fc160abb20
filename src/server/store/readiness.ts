import { statfs } from "node:fs/promises";
import { type Kysely, sql } from "kysely";
import { answerWithin } from "./answer-within.ts";
import type { Tables } from "./database.ts";
import { checkMigrations } from "./migrate.ts";
import type { Readiness } from "./store.ts";

/** Whoever asks is a machine with little patience. */
const answerWithinMs = 5_000;
/** Room under which a turn may soon not fit: the log of a few sessions and a checkpoint. */
const leastFreeBytes = 50 * 1024 * 1024;

/** Whether turns can be kept now. `dataDir` where the database is on this machine's disk. */
export async function checkReadiness(db: Kysely<Tables>, dataDir: string | null): Promise<Readiness> {
  const [write, migrations, disk] = await Promise.all([
    // A transaction of its own number: refused by a server that is read-only or being recovered.
    outcomeOf(async () => {
      await sql`select txid_current()`.execute(db);
      return true;
    }),
    outcomeOf(async () => (await checkMigrations(db)) === null),
    outcomeOf(async () => {
      if (dataDir === null) return true;
      const { bavail, bsize } = await statfs(dataDir);
      return bavail * bsize >= leastFreeBytes;
    }),
  ]);
  return { write, migrations, disk };
}

async function outcomeOf(check: () => Promise<boolean>): Promise<"ok" | "failed"> {
  try {
    return (await answerWithin(answerWithinMs, check())) ? "ok" : "failed";
  } catch {
    return "failed";
  }
}
