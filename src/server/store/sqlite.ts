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

/** Whether another connection, of this process or another, has what was asked for. */
export function isSqliteBusy(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && error.errcode === busy;
}

const busy = 5;
