import { type Kysely, sql } from "kysely";
import type { Tables } from "../database.ts";

/** How a table gets into a backup. Whatever is not named here is copied whole, in one consistent look. */
const treatments: Readonly<Record<string, "own" | "left-out">> = {
  // Grows without end and never changes: read in pages behind the consistent look.
  session_event: "own",
  write_key: "own",
  // Can be rebuilt from the log.
  session_snapshot: "left-out",
  // The place restored to has its own.
  key_check: "left-out",
  kaname_migration: "left-out",
};

/** The tables that are copied whole, each behind those that it refers to. */
export async function tablesCopiedWhole(db: Kysely<Tables>): Promise<readonly string[]> {
  return (await tablesInOrder(db)).filter((table) => treatments[table] === undefined);
}

/** Every table of this database that a backup may hold, each behind those that it refers to. */
async function tablesInOrder(db: Kysely<Tables>): Promise<readonly string[]> {
  const tables = await sql<{ name: string }>`select c.relname as name from pg_class c
    where c.relkind = 'r' and c.relnamespace = (select oid from pg_namespace where nspname = current_schema())
    order by c.relname`.execute(db);
  const references = await sql<{ name: string; refers: string }>`
    select c.relname as name, r.relname as refers from pg_constraint k
    join pg_class c on c.oid = k.conrelid join pg_class r on r.oid = k.confrelid
    where k.contype = 'f' and c.oid <> r.oid`.execute(db);
  const waiting = new Set(tables.rows.map(({ name }) => name));
  const ordered: string[] = [];
  while (waiting.size > 0) {
    const free = [...waiting].filter((table) =>
      references.rows.every(({ name, refers }) => name !== table || !waiting.has(refers)),
    );
    if (free.length === 0) throw new Error("tables refer to each other in a circle");
    for (const table of free) {
      waiting.delete(table);
      ordered.push(table);
    }
  }
  return ordered.filter((table) => treatments[table] !== "left-out");
}
