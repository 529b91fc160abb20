import { parentPort } from "node:worker_threads";
import { type Answer, areTasks, type Task } from "./reading-messages.ts";
import { readingsHere } from "./readings.ts";

/**
 * Reads in a thread of its own, so that nobody who asks for something else waits for a sentence or for a dictionary. Started by
 * `threaded-readings.ts`.
 */
const port = parentPort;
if (!port) throw new Error("this file runs in a thread");

/** How long answers wait for each other: waking the other thread costs as much as a short sentence. */
const tellEveryMs = 4;

let before: Promise<void> = Promise.resolve();
port.on("message", (message: unknown) => {
  if (areTasks(message)) before = before.then(() => doAll(message));
});

async function doAll(tasks: readonly Task[]): Promise<void> {
  let answers: Answer[] = [];
  let toldAt = performance.now();
  const tell = (): void => {
    if (answers.length > 0) port?.postMessage(answers);
    answers = [];
    toldAt = performance.now();
  };
  for (const task of tasks) {
    if (task.type === "warm") readingsHere.warm(task.lang);
    else answers.push(await answerTo(task));
    if (performance.now() - toldAt >= tellEveryMs) tell();
  }
  tell();
}

async function answerTo(task: Exclude<Task, { type: "warm" }>): Promise<Answer> {
  const { id } = task;
  try {
    if (task.type === "revise") {
      return { type: "revised", id, revision: await readingsHere.revise(task.asked) };
    }
    return { type: "read", id, reading: await readingsHere.read(task.lang, task.text, task.context) };
  } catch (error) {
    return { type: "failed", id, error };
  }
}
