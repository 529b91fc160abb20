import { startTransition, useEffect, useState } from "react";

/**
 * What only the browser knows, as a page that the server wrote may use it: `before` until the page is live, as the server
 * took it, and from then on what `read` says. It comes as a transition, so that the page is never rendered again in one piece.
 * `read` and `subscribe` must be the same at every call.
 */
export function useOnceLive<Value>(
  before: Value,
  read: () => Value,
  subscribe: (listener: () => void) => () => void,
): Value {
  const [value, setValue] = useState(() => (isLive() ? read() : before));
  useEffect(() => {
    const update = () => startTransition(() => setValue(() => read()));
    update();
    return subscribe(update);
  }, [read, subscribe]);
  return value;
}

/** Marked by `common/use-live-mark.ts`. */
function isLive(): boolean {
  return typeof document !== "undefined" && document.documentElement.dataset["live"] !== undefined;
}
