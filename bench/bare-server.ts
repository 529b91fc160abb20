import { mkdirSync } from "node:fs";
import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { sql } from "kysely";
import { openPglite } from "../src/server/store/open-pglite.ts";
import { openPostgres } from "../src/server/store/open-postgres.ts";

/**
 * What a turn is measured against: the same HTTP server and database, and nothing between them but a transaction of two inserts.
 * Prints its address. Argument: data folder.
 */
const [dataDir = ""] = process.argv.slice(2);
const { DATABASE_URL: databaseUrl } = process.env;
mkdirSync(dataDir, { recursive: true });
const opened = await (databaseUrl ? openPostgres(databaseUrl) : openPglite(dataDir));
if (opened.type !== "open") throw new Error(opened.type);
const { db, close } = opened.database;
await sql`create table if not exists bare (id bigint generated always as identity primary key, body bytea not null)`.execute(
  db,
);
/** About the size of a turn's events. */
const body = Buffer.alloc(1_500, 1);

const app = new Hono();
app.post("/", async (c) => {
  await c.req.json();
  await db.transaction().execute(async (transaction) => {
    for (let insert = 0; insert < 2; insert++) {
      await sql`insert into bare (body) values (${body})`.execute(transaction);
    }
  });
  return c.json({ done: true });
});
const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) =>
  process.stdout.write(`http://127.0.0.1:${port}\n`),
);
process.once("SIGTERM", () => {
  server.close();
  void close().then(() => process.exit());
});
