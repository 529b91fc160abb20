import type { DatabaseSync } from "node:sqlite";

/** Opens a SQLite file without the notice that older Node prints on loading the module: nothing of ours is experimental. */
export async function openSqlite(path: string): Promise<DatabaseSync> {
  const emitWarning = process.emitWarning.bind(process);
  process.emitWarning = () => {};
  try {
    const { DatabaseSync } = await import("node:sqlite");
    return new DatabaseSync(path);
  } finally {
    process.emitWarning = emitWarning;
  }
}
