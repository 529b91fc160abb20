import { setTimeout as wait } from "node:timers/promises";
import { openStore, type StoreSettings } from "../../src/server/store/open-store.ts";
import { isStorageError } from "../../src/server/storage-error.ts";

/** Asks again what a database that could not just now did not answer, as a page does under the same key. */
export async function untilTold<Result>(work: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Error) || !isStorageError(error)) throw error;
      await wait(askAgainAfterMs);
    }
  }
}

const askAgainAfterMs = 50;

/** On a machine that is busy with other things a server may not answer in time; whoever starts the program starts it again. */
export async function openedInTime(settings: StoreSettings) {
  for (;;) {
    const outcome = await openStore({ ...settings, automaticBackups: false });
    if (outcome.type === "open") return outcome;
    if (outcome.type !== "database-unreachable") throw new Error(outcome.type);
  }
}
