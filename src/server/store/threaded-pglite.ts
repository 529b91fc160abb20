import { setTimeout as wait } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import { type FromThread, isAnswer, type ThreadSettings, type ToThread } from "./pglite-messages.ts";

/** PGlite in a thread of its own. One statement after the other, in the order in which they were asked for. */
export type ThreadedPglite = {
  readonly query: (text: string, parameters?: readonly unknown[]) => Promise<Answer>;
  /** How often it was started: a transaction that was begun before the last start is no more. */
  readonly starts: () => number;
  /** When the last statement was asked for, by `performance.now`. */
  readonly lastAsked: () => number;
  readonly close: () => Promise<void>;
};

export type Answer = Pick<Extract<FromThread, { type: "done" }>, "rows" | "affectedRows">;

type Waiting = { readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void };

type Thread = {
  readonly worker: Worker;
  readonly ask: (text: string | null, parameters: readonly unknown[]) => Promise<Answer>;
};

/** Longer than what is under way may take; what is not done then is recovered from the log at the next start. */
const closesWithinMs = 5_000;

const threadFile = new URL("./pglite-thread.ts", import.meta.url);

/**
 * Starts PGlite on a folder that this process has to itself. Where the database gives up (PostgreSQL does when a sync fails, since
 * what the disk holds is not known then), its thread is ended and the next statement starts another, which
 * recovers from the log as after a power cut. Whatever was under way fails, and was acknowledged to nobody.
 */
export async function startThreadedPglite(folder: string, onSync?: () => void): Promise<ThreadedPglite> {
  let starts = 0;
  let lastAsked = performance.now();
  let isClosed = false;
  let current: Promise<Thread> | null = null;

  const start = async (): Promise<Thread> => {
    starts++;
    const workerData: ThreadSettings = { folder, tellsOfSyncs: onSync !== undefined };
    const worker = new Worker(threadFile, { workerData });
    const waiting = new Map<number, Waiting>();
    let asked = 0;
    let isOver = false;

    const giveUp = (why: Error): void => {
      if (isOver) return;
      isOver = true;
      current = null;
      for (const { reject } of waiting.values()) reject(why);
      waiting.clear();
      void worker.terminate();
    };
    const thread: Thread = {
      worker,
      ask: (text, parameters) =>
        new Promise((resolve, reject) => {
          if (isOver) return reject(ended());
          const id = asked++;
          waiting.set(id, { resolve, reject });
          const request: ToThread = { id, text, parameters: parameters.map(toSend) };
          // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of our own, not a window
          worker.postMessage(request);
        }),
    };
    await new Promise<void>((resolve, reject) => {
      worker.on("message", (message: unknown) => {
        if (!isAnswer(message)) return;
        switch (message.type) {
          case "ready":
            return resolve();
          case "synced":
            return onSync?.();
          case "done":
            waiting.get(message.id)?.resolve(message);
            break;
          case "failed":
            waiting.get(message.id)?.reject(toError(message.failure));
            break;
        }
        waiting.delete(message.id);
        if (message.type === "failed" && message.failure.isLast) giveUp(ended());
      });
      worker.once("error", (error) => {
        reject(notStarted(error));
        giveUp(ended());
      });
      worker.once("exit", () => {
        reject(ended());
        giveUp(ended());
      });
    });
    return thread;
  };

  const running = async (): Promise<Thread> => {
    if (isClosed) throw ended();
    if (!current) {
      const starting = start();
      current = starting;
      starting.catch(() => {
        if (current === starting) current = null;
      });
    }
    return current;
  };

  await running();
  return {
    query: async (text, parameters = []) => {
      lastAsked = performance.now();
      const thread = await running();
      return thread.ask(text, parameters);
    },
    starts: () => starts,
    lastAsked: () => lastAsked,
    close: async () => {
      isClosed = true;
      const thread = await current?.catch(() => null);
      current = null;
      if (!thread) return;
      const late = new AbortController();
      const patience = wait(closesWithinMs, undefined, { signal: late.signal }).catch(() => {});
      await Promise.race([thread.ask(null, []).catch(() => {}), patience]);
      late.abort();
      await thread.worker.terminate();
    },
  };
}

/** PostgreSQL's code for a server that went down with everything that was under way. */
function ended(): Error {
  return Object.assign(new Error("the embedded database has ended"), { code: "57P02" });
}

/** PostgreSQL's code for a server that cannot be asked yet. */
function notStarted(cause: unknown): Error {
  return Object.assign(new Error("the embedded database does not start", { cause }), {
    code: cannotConnectNow,
  });
}

export function isNotStarted(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === cannotConnectNow;
}

const cannotConnectNow = "57P03";

function toError({ message, code }: { readonly message: string; readonly code: string | null }): Error {
  return code === null ? new Error(message) : Object.assign(new Error(message), { code });
}

/** Bytes are sent alone, without the pool that they may be cut from. */
function toSend(parameter: unknown): unknown {
  return parameter instanceof Uint8Array ? Uint8Array.from(parameter) : parameter;
}
