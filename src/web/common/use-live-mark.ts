import { useEffect } from "react";

/**
 * Marks the document once what stands on the page can be used: what was pressed before is then done by
 * `public/early-press.js`. On a page that was gone to, the keyboard goes on in it: what had the focus while its data came is
 * gone with the waiting.
 */
export function useLiveMark(): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (dataset["live"] !== undefined && isLost)
      document.querySelector("main")?.focus({ preventScroll: true });
    dataset["live"] = "";
  }, []);
}
