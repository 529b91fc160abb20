import { useOnceLive } from "./use-once-live.ts";

/** As wide as the breakpoint `desk` of base.css: room for two panes. */
export const deskQuery = "(min-width: 60rem)";
const wide = typeof window === "undefined" ? null : window.matchMedia(deskQuery);

/** Null in a page that the server wrote, until the browser has taken it over. */
export function useIsWide(): boolean | null {
  return useOnceLive<boolean | null>(null, read, subscribe);
}

function read(): boolean | null {
  return wide?.matches ?? null;
}

function subscribe(listener: () => void): () => void {
  wide?.addEventListener("change", listener);
  return () => wide?.removeEventListener("change", listener);
}
