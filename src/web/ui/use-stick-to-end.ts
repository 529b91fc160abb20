import { useEffect, useRef, type RefObject } from "react";

/** Room above a part that is shown from its beginning (px). */
const above = 24;

/** Closer to the end than this counts as being there (px). */
const near = 48;

/**
 * Keeps a scrolling pane at its end while it grows, unless the person has scrolled away; `news` brings it back there. The
 * pane is a reversed column: its end is at 0, and what is above it is counted downwards. A last part that is taller than the pane is shown from its beginning.
 */
export function useStickToEnd(
  pane: RefObject<HTMLElement | null>,
  lastPart: RefObject<HTMLElement | null>,
  news: unknown,
): void {
  const isAtEnd = useRef(true);

  useEffect(() => {
    const element = pane.current;
    if (!element || news === undefined) return undefined;
    const toEnd = () => {
      if (!isAtEnd.current) return;
      const part = lastPart.current;
      const isTall = part !== null && part.offsetHeight > element.clientHeight;
      const beginning = part === null ? 0 : part.offsetTop - element.offsetTop - above;
      element.scrollTo({ top: isTall ? beginning : 0 });
    };
    const onScroll = () => {
      isAtEnd.current = -element.scrollTop < near;
    };
    isAtEnd.current = true;
    // It tells the size at once, when it is known anyway, and before it is painted. What grows within the pane, because somebody
    // opened it, moves nothing: the end of a reversed column stays where it is.
    const sizes = new ResizeObserver(toEnd);
    sizes.observe(element);
    element.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      sizes.disconnect();
      element.removeEventListener("scroll", onScroll);
    };
  }, [pane, lastPart, news]);
}
