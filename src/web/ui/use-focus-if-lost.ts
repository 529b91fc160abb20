import { useEffect, useRef, type RefObject } from "react";

const hasKeyboard = typeof window === "undefined" ? null : window.matchMedia("(hover: hover)");

const answering = "textarea, input[type=range]";

/**
 * When what had the focus is gone since `news` last changed, the keyboard goes on in `place`: where one answers there, with
 * words or with sliders, or at the place itself. Focus that somebody has is never taken, and on a touch screen nothing opens
 * the keyboard unasked.
 */
export function useFocusIfLost(place: RefObject<HTMLElement | null>, news: number): void {
  const known = useRef(news);
  useEffect(() => {
    if (known.current === news) return;
    known.current = news;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost && hasKeyboard?.matches)
      (place.current?.querySelector<HTMLElement>(answering) ?? place.current)?.focus();
  }, [place, news]);
}
