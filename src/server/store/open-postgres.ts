import { type Dialect, Kysely, PostgresDialect } from "kysely";
import { Client, Pool } from "pg";
import type { Database, Tables } from "./database.ts";

/** Connections this process holds at most; a turn needs one for a few milliseconds. */
const poolSize = 8;
/** How long a request waits for the server before it is told to try again. */
const connectWithinMs = 5_000;
/** The wait before listening again after the connection broke; a watcher looks by itself meanwhile. */
const listenAgainAfterMs = 2_000;
const channel = "kaname_session";

/** `code`: what the driver or the server called it (`ECONNREFUSED`, `28P01`). */
export type PostgresFailure = { readonly type: "database-unreachable"; readonly code: string };

/** Opens a PostgreSQL server (15 or newer) by its URL. */
export async function openPostgres(
  url: string,
  throughDialect: (dialect: Dialect) => Dialect = (dialect) => dialect,
): Promise<{ readonly type: "open"; readonly database: Database } | PostgresFailure> {
  const pool = new Pool({
    connectionString: url,
    max: poolSize,
    connectionTimeoutMillis: connectWithinMs,
    application_name: "kaname",
  });
  // An idle connection may break; the next query opens another, so there is nothing to do here but not to fall over.
  pool.on("error", () => {});
  // One that breaks while it is in use tells its query, and would end the process by telling nobody.
  pool.on("connect", (client) => client.on("error", () => {}));
  try {
    await pool.query("select 1");
  } catch (error) {
    await pool.end();
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    return { type: "database-unreachable", code };
  }
  const listener = createListener(url);
  const db = new Kysely<Tables>({ dialect: throughDialect(new PostgresDialect({ pool })) });
  return {
    type: "open",
    database: {
      db,
      hasOneConnection: false,
      notifyChannel: channel,
      listen: listener.listen,
      close: async () => {
        await listener.close();
        await db.destroy();
      },
    },
  };
}

/** One connection that hears of moved sessions, opened when somebody first watches and again whenever it breaks. */
function createListener(url: string): {
  readonly listen: Database["listen"];
  readonly close: () => Promise<void>;
} {
  let client: Client | null = null;
  let again: NodeJS.Timeout | null = null;
  let closed = false;

  const connect = async (onMove: (session: string) => void): Promise<void> => {
    const fresh = new Client({ connectionString: url, application_name: "kaname-listen" });
    client = fresh;
    fresh.on("notification", ({ payload }) => {
      if (payload) onMove(payload);
    });
    const retry = (): void => {
      if (closed || client !== fresh) return;
      client = null;
      again = setTimeout(() => void connect(onMove), listenAgainAfterMs);
      again.unref();
    };
    fresh.on("error", retry);
    fresh.on("end", retry);
    try {
      await fresh.connect();
      await fresh.query(`listen ${channel}`);
    } catch {
      retry();
    }
  };

  return {
    listen: (onMove) => {
      if (!client && !again && !closed) void connect(onMove);
    },
    close: async () => {
      closed = true;
      if (again) clearTimeout(again);
      await client?.end().catch(() => {});
    },
  };
}
