import { useSyncExternalStore } from "react";

/** As wide as the breakpoint `desk` of base.css: room for two panes. */
export const deskQuery = "(min-width: 60rem)";
const wide = typeof window === "undefined" ? null : window.matchMedia(deskQuery);

/** Null in a page that the server wrote, until the browser has taken it over. */
export function useIsWide(): boolean | null {
  return useSyncExternalStore<boolean | null>(
    subscribe,
    () => wide?.matches ?? null,
    () => null,
  );
}

function subscribe(listener: () => void): () => void {
  wide?.addEventListener("change", listener);
  return () => wide?.removeEventListener("change", listener);
}
