import { useSyncExternalStore } from "react";

/** False where the server writes the page and in the browser's first frame of it; true wherever a person can act. */
export function useIsLive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

function never(): () => void {
  return () => {};
}
