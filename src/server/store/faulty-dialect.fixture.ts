import { CompiledQuery, type DatabaseConnection, type Dialect, type Driver } from "kysely";

/**
 * What befalls a call to the database: it fails before anything is done; it is done and the answer is lost, or comes no sooner than
 * the fault is over; no answer ever comes; the connection is cut (a server only).
 */
export type Fault = "error" | "answer-lost" | "answer-late" | "hang" | "disconnect";

/** Counts calls and lets one of them fail. Calls are the begin and the commit of a transaction and each statement. */
export type Faults = {
  /** From now on the `at`-th call fails, counted from 1; `happened` tells whether there were so many. */
  readonly arm: (fault: Fault, at: number) => void;
  readonly isArmed: (fault: Fault) => boolean;
  /** Whether somebody waits for an answer now that is late or never comes. */
  readonly isAwaited: () => boolean;
  readonly disarm: () => { readonly happened: boolean };
  readonly through: (dialect: Dialect) => Dialect;
};

export function createFaults(): Faults {
  let armed: { readonly fault: Fault; readonly at: number } | null = null;
  let calls = 0;
  let hanging: (() => void)[] = [];

  const call: Call = async (connection, work, undo) => {
    if (!armed || ++calls !== armed.at) return work();
    switch (armed.fault) {
      case "error":
        throw broken();
      case "answer-lost":
        await work();
        await undo?.();
        throw broken();
      case "answer-late": {
        const answer = await work();
        await new Promise<void>((resolve) => hanging.push(resolve));
        return answer;
      }
      case "hang":
        await new Promise<void>((resolve) => hanging.push(resolve));
        throw broken();
      case "disconnect":
        await connection.executeQuery(CompiledQuery.raw("select pg_terminate_backend(pg_backend_pid())"));
        return work();
    }
  };

  return {
    arm: (fault, at) => {
      armed = { fault, at };
      calls = 0;
    },
    isArmed: (fault) => armed?.fault === fault,
    isAwaited: () => hanging.length > 0,
    disarm: () => {
      const happened = armed !== null && calls >= armed.at;
      armed = null;
      for (const end of hanging) end();
      hanging = [];
      return { happened };
    },
    through: (dialect) => ({
      createDriver: () => throughCalls(dialect.createDriver(), call),
      createQueryCompiler: () => dialect.createQueryCompiler(),
      createAdapter: () => dialect.createAdapter(),
      createIntrospector: (db) => dialect.createIntrospector(db),
    }),
  };
}

type Call = <Result>(
  connection: DatabaseConnection,
  work: () => Promise<Result>,
  undo?: () => Promise<void>,
) => Promise<Result>;

function throughCalls(driver: Driver, call: Call): Driver {
  const innerOf = new WeakMap<DatabaseConnection, DatabaseConnection>();
  const inner = (connection: DatabaseConnection): DatabaseConnection => {
    const found = innerOf.get(connection);
    if (!found) throw new Error("a connection that was not given out here");
    return found;
  };
  return {
    init: (options) => driver.init(options),
    acquireConnection: async (options) => {
      const connection = await driver.acquireConnection(options);
      const outer: DatabaseConnection = {
        executeQuery: (query) => call(connection, () => connection.executeQuery(query)),
        streamQuery: (query, size) => connection.streamQuery(query, size),
      };
      innerOf.set(outer, connection);
      return outer;
    },
    beginTransaction: (connection, settings) =>
      call(
        inner(connection),
        () => driver.beginTransaction(inner(connection), settings),
        // A connection whose begin was done and not answered is never used again.
        () => driver.rollbackTransaction(inner(connection)),
      ),
    commitTransaction: (connection) =>
      call(inner(connection), () => driver.commitTransaction(inner(connection))),
    rollbackTransaction: (connection) => driver.rollbackTransaction(inner(connection)),
    releaseConnection: (connection) => driver.releaseConnection(inner(connection)),
    destroy: () => driver.destroy(),
  };
}

function broken(): Error {
  return Object.assign(new Error("a fault of the test"), { code: "08006" });
}
