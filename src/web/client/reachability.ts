import { useSyncExternalStore } from "react";

/** Time between two looks for a server that did not answer (ms): soon enough to be noticed, seldom enough to cost nothing. */
const lookAgainMs = 3_000;

let isReachable = true;
const listeners = new Set<() => void>();

/** Whether this page's server answered the last request. `navigator.onLine` knows nothing of a server on this machine. */
export function useReachable(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isReachable,
    () => true,
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function noteReachable(answers: boolean): void {
  if (answers === isReachable) return;
  isReachable = answers;
  for (const listener of listeners) listener();
  if (!answers) setTimeout(() => void lookAgain(), lookAgainMs);
}

async function lookAgain(): Promise<void> {
  if (isReachable) return;
  try {
    const response = await fetch("/livez", { cache: "no-store" });
    if (response.ok) return noteReachable(true);
  } catch {
    // Still away.
  }
  setTimeout(() => void lookAgain(), lookAgainMs);
}
