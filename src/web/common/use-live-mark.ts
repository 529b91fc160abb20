import { useEffect } from "react";

/**
 * Marks the document once what stands on the page can be used: what was pressed before is then done by
 * `public/early-press.js`.
 */
export function useLiveMark(): void {
  useEffect(() => {
    document.documentElement.dataset["live"] = "";
  }, []);
}
