import { useOnceLive } from "./use-once-live.ts";

/** False where the server writes the page and in the browser's first frame of it; true wherever a person can act. */
export function useIsLive(): boolean {
  return useOnceLive<boolean>(false, yes, never);
}

function yes(): true {
  return true;
}

function never(): () => void {
  return () => {};
}
