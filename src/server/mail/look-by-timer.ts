import { setTimeout as wait } from "node:timers/promises";

/** Between two looks whether a mail is due. A mail may be this late. */
const lookEveryMs = 60_000;

/** How long a look under way is waited for when the server closes. What it leaves undone is begun again after the next start. */
const finishWithinMs = 3_000;

/** Looks at once and then again and again, in this process alone. */
export function lookByTimer(
  look: () => Promise<void>,
  everyMs: number = lookEveryMs,
): { readonly stop: () => Promise<void> } {
  let under = look();
  const timer = setInterval(() => {
    under = look();
  }, everyMs);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await Promise.race([under, wait(finishWithinMs, undefined, { ref: false })]);
    },
  };
}
