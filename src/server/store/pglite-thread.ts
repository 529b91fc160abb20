import { parentPort, workerData } from "node:worker_threads";
import { PGlite, types } from "@electric-sql/pglite";
import { DurableNodeFs, durableStartParameters } from "./durable-node-fs.ts";
import { isRequest, isSettings, type FromThread } from "./pglite-messages.ts";
import { syncedBeforeRecovery } from "./synced-files.ts";

/**
 * The embedded database in a thread of its own, so that a sync, a checkpoint or a slow statement holds up nobody who asks for
 * something else, and one that has given up can be started again. Started by `threaded-pglite.ts`.
 */
const settings: unknown = workerData;
const port = parentPort;
if (!port || !isSettings(settings)) throw new Error("this file runs in a thread");

const tell = (message: FromThread): void => port.postMessage(message);
const { folder, tellsOfSyncs } = settings;
const synced = await syncedBeforeRecovery(folder);
const pglite = await PGlite.create({
  fs: new DurableNodeFs(folder, synced, tellsOfSyncs ? () => tell({ type: "synced" }) : undefined),
  startParams: durableStartParameters(PGlite.defaultStartParams),
  // PGlite's own ways take bytes one by one: ten milliseconds for twenty thousand.
  serializers: { [types.BYTEA]: toHex },
  parsers: { [types.BYTEA]: fromHex },
});
synced.forget();

port.on("message", (request: unknown) => {
  if (isRequest(request)) void answer(request.id, request.text, request.parameters);
});
tell({ type: "ready" });

/** `text` is null when it is time to end. */
async function answer(id: number, text: string | null, parameters: readonly unknown[]): Promise<void> {
  try {
    if (text === null) {
      await pglite.close();
      tell({ type: "done", id, rows: [], affectedRows: null });
      return;
    }
    const { rows, affectedRows } = await pglite.query(text, [...parameters]);
    tell({ type: "done", id, rows, affectedRows: affectedRows ?? null });
  } catch (error) {
    tell({ type: "failed", id, failure: failureOf(error) });
  }
}

function toHex(bytes: unknown): string {
  if (!(bytes instanceof Uint8Array)) throw new Error("only a Uint8Array is written as bytes");
  return `\\x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("hex")}`;
}

/** Bytes with a buffer of their own: one cut from a pool would take the pool along to the other thread. */
function fromHex(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text.slice(2), "hex"));
}

/** What of an error gets through to the other thread: its words and PostgreSQL's names for it. */
function failureOf(error: unknown): Extract<FromThread, { type: "failed" }>["failure"] {
  if (!(error instanceof Error)) return { message: "the database failed", code: null, isLast: false };
  const code = "code" in error && typeof error.code === "string" ? error.code : null;
  const severity = "severity" in error ? error.severity : null;
  // WebAssembly that broke off cannot go on, and neither can PostgreSQL after one of these.
  const isLast = severity === "PANIC" || severity === "FATAL" || error.name === "RuntimeError";
  return { message: error.message, code, isLast };
}
