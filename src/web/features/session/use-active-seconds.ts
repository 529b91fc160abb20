import { useEffect, useRef } from "react";

/**
 * Counts the seconds that this page is in view since `turn` was shown, so that a pause does not use up the session.
 * Returns a reader of the count.
 */
export function useActiveSeconds(turn: number): () => number {
  const clock = useRef({ turn, sum: 0, since: 0 });
  useEffect(() => {
    clock.current = { turn, sum: 0, since: performance.now() };
    const onChange = () => {
      const { sum, since } = clock.current;
      const now = performance.now();
      clock.current = document.hidden
        ? { turn, sum: sum + now - since, since: Infinity }
        : { turn, sum, since: now };
    };
    document.addEventListener("visibilitychange", onChange);
    return () => document.removeEventListener("visibilitychange", onChange);
  }, [turn]);
  return () => {
    const { sum, since } = clock.current;
    const running = since === Infinity ? 0 : performance.now() - since;
    return Math.min(86_400, Math.round((sum + running) / 1000));
  };
}
