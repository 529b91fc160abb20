import { Worker } from "node:worker_threads";
import { type Answer, areAnswers, type Task } from "./reading-messages.ts";
import type { Readings } from "./readings.ts";

type Waiting = { readonly answer: (answer: Answer) => void; readonly fail: (why: unknown) => void };

const threadFile = new URL("./reading-thread.ts", import.meta.url);

/** Reads in a thread that starts with the first text, and again after it ended: what was under way fails, and can be asked again. */
export function createThreadedReadings(): Readings {
  let worker: Worker | null = null;
  let isClosed = false;
  let toSend: Task[] = [];
  let asked = 0;
  const waiting = new Map<number, Waiting>();

  const failAll = (): void => {
    for (const { fail } of waiting.values()) fail(ended());
    waiting.clear();
  };

  const start = (): Worker => {
    const started = new Worker(threadFile);
    const isOver = (): void => {
      if (worker !== started) return;
      worker = null;
      failAll();
    };
    started.on("message", (message: unknown) => {
      if (!areAnswers(message)) return;
      for (const answer of message) {
        const asker = waiting.get(answer.id);
        waiting.delete(answer.id);
        if (answer.type === "failed") asker?.fail(answer.error);
        else asker?.answer(answer);
      }
    });
    started.once("error", isOver);
    started.once("exit", isOver);
    return started;
  };

  /** What is asked for at the same time leaves together: waking the other thread costs as much as a short sentence. */
  const sendAll = (): void => {
    const tasks = toSend;
    toSend = [];
    if (isClosed) return failAll();
    worker ??= start();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of our own, not a window
    worker.postMessage(tasks);
  };

  const send = (task: Task): void => {
    if (toSend.length === 0) setImmediate(sendAll);
    toSend.push(task);
  };

  const ask = (taskOf: (id: number) => Task): Promise<Answer> =>
    new Promise((answer, fail) => {
      const id = asked++;
      waiting.set(id, { answer, fail });
      send(taskOf(id));
    });

  return {
    read: async (lang, text, context) => {
      const answer = await ask((id) => ({ type: "read", id, lang, text, context }));
      if (answer.type !== "read") throw new Error("a text that was not read");
      return answer.reading;
    },
    revise: async (toRevise) => {
      const answer = await ask((id) => ({ type: "revise", id, asked: toRevise }));
      if (answer.type !== "revised") throw new Error("an answer that was not revised");
      return answer.revision;
    },
    warm: (lang) => send({ type: "warm", lang }),
    close: async () => {
      isClosed = true;
      await worker?.terminate();
      failAll();
    },
  };
}

function ended(): Error {
  return new Error("the thread that reads has ended");
}
