import { type Kysely, sql, type Transaction } from "kysely";
import { answerWithin, usualAnswerWithinMs } from "./answer-within.ts";
import type { Tables } from "./database.ts";

/** Whom a transaction is for: a person by id, or somebody of whom only the handle is known yet. */
export type Whom =
  | { readonly tenant: string; readonly id: string }
  | { readonly tenant: string; readonly handle: string };

/** Runs work in one transaction that sees the rows of one person and no others, also where a statement forgets to say so. */
export type Scope = {
  <Result>(whom: Whom, work: (transaction: Transaction<Tables>) => Promise<Result>): Promise<Result>;
  /** The role in which it runs. */
  readonly role: string;
};

const plainRole = "kaname_app";

/** A connection that broke while it was idle is noticed when it is used; as many may have broken at once. */
const beginsAtMost = 3;

export async function createScope(
  db: Kysely<Tables>,
  answerWithinMs: () => number = usualAnswerWithinMs,
): Promise<Scope> {
  const { rows } = await sql<{ superuser: boolean }>`select rolsuper as superuser from pg_roles
    where rolname = current_user`.execute(db);
  // `none` is the role of the login itself, which policies hold when it is a plain one.
  const role = rows[0]?.superuser ? plainRole : "none";

  const begin = async <Result>(
    whom: Whom,
    work: (transaction: Transaction<Tables>) => Promise<Result>,
    begins: number,
  ): Promise<Result> => {
    let hasBegun = false;
    try {
      return await db.transaction().execute(async (transaction) => {
        hasBegun = true;
        const id = "id" in whom ? whom.id : "";
        const handle = "handle" in whom ? whom.handle : "";
        await sql`select set_config('role', ${role}, true), set_config('kaname.tenant', ${whom.tenant}, true),
          set_config('kaname.person', ${id}, true), set_config('kaname.handle', ${handle}, true)`.execute(
          transaction,
        );
        return work(transaction);
      });
    } catch (error) {
      // Nothing was done yet, so it can be done again on another connection.
      if (hasBegun || begins >= beginsAtMost) throw error;
      return begin(whom, work, begins + 1);
    }
  };
  const scope = <Result>(
    whom: Whom,
    work: (transaction: Transaction<Tables>) => Promise<Result>,
  ): Promise<Result> => answerWithin(answerWithinMs(), begin(whom, work, 1));
  return Object.assign(scope, { role });
}
