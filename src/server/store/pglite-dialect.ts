import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresIntrospector,
  PostgresQueryCompiler,
  PGliteAdapter,
  type QueryResult,
} from "kysely";
import type { ThreadedPglite } from "./threaded-pglite.ts";

/** Kysely on PGlite in its thread: one connection, which Kysely gives to one at a time. */
export function pgliteDialect(pglite: ThreadedPglite): Dialect {
  return {
    createAdapter: () => new PGliteAdapter(),
    createDriver: () => createDriver(pglite),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

function createDriver(pglite: ThreadedPglite): Driver {
  /** The start of the database in which the open transaction was begun; null outside of one. */
  let begunIn: number | null = null;
  const isGone = (): boolean => begunIn !== null && begunIn !== pglite.starts();

  const connection: DatabaseConnection = {
    executeQuery: async <Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> => {
      // Alone, and for good, would be done what belonged to something whole.
      if (isGone()) throw transactionGone();
      const { rows, affectedRows } = await pglite.query(sql, parameters);
      return {
        rows: rowsOf<Row>(rows),
        ...(affectedRows === null ? {} : { numAffectedRows: BigInt(affectedRows) }),
      };
    },
    streamQuery: () => {
      throw new Error("rows are not streamed from the embedded database");
    },
  };
  const run = async (statement: string): Promise<void> => {
    await connection.executeQuery(CompiledQuery.raw(statement));
  };
  return {
    init: () => Promise.resolve(),
    acquireConnection: () => Promise.resolve(connection),
    beginTransaction: async (_connection, { isolationLevel }) => {
      begunIn = null;
      await run(isolationLevel === undefined ? "begin" : `begin isolation level ${isolationLevel}`);
      begunIn = pglite.starts();
    },
    commitTransaction: async () => {
      try {
        await run("commit");
      } finally {
        begunIn = null;
      }
    },
    rollbackTransaction: async () => {
      const gone = isGone();
      begunIn = null;
      if (!gone) await run("rollback");
    },
    releaseConnection: () => Promise.resolve(),
    destroy: () => pglite.close(),
  };
}

function transactionGone(): Error {
  return Object.assign(new Error("the transaction ended with the database"), { code: "57P02" });
}

/** Kysely names the rows of a statement by what it asked for. */
function rowsOf<Row>(rows: readonly unknown[]): Row[] {
  return rows.filter((row): row is Row => typeof row === "object");
}
