import { useSyncExternalStore } from "react";

/** As wide as the breakpoint `desk` of base.css: room for two panes. */
const wide = window.matchMedia("(min-width: 60rem)");

export function useIsWide(): boolean {
  return useSyncExternalStore(subscribe, () => wide.matches);
}

function subscribe(listener: () => void): () => void {
  wide.addEventListener("change", listener);
  return () => wide.removeEventListener("change", listener);
}
