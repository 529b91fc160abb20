import { useEffect, useRef, type RefObject } from "react";

/** Room above a part that is shown from its beginning (px). */
const above = 24;

/** Closer to the end than this counts as being there (px). */
const near = 48;

/** A place that was scrolled to is found again as close as this (px): some screens round it. */
const rounding = 2;

/**
 * Keeps a scrolling pane at its end while it grows, unless the person has scrolled away; `news` brings it back there. The
 * pane is a reversed column: its end is at 0, and what is above it is counted downwards. A last part that is taller than the pane is
 * shown from its beginning; where the pane only becomes smaller, as somebody writes more, from what is marked `data-in-view`.
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
    let placed = 0;
    let isNew = true;
    const toEnd = () => {
      if (!isAtEnd.current) return;
      const part = lastPart.current;
      const isTall = part !== null && part.offsetHeight > element.clientHeight;
      const first = isNew ? part : (part?.querySelector<HTMLElement>("[data-in-view]") ?? part);
      isNew = false;
      const beginning = first === null ? 0 : first.offsetTop - element.offsetTop - above;
      element.scrollTo({ top: isTall ? Math.min(beginning, 0) : 0 });
      placed = element.scrollTop;
    };
    const onScroll = () => {
      // What was scrolled here was not scrolled by the person.
      isAtEnd.current = -element.scrollTop < near || Math.abs(element.scrollTop - placed) < rounding;
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
