import { useEffect, useState, type RefObject } from "react";

export type Size = { readonly width: number; readonly height: number };

/** The inner size of an element in whole px; null until it is measured. */
export function useSize(element: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    const sizes = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { width, height } = entry.contentRect;
      setSize({ width: Math.floor(width), height: Math.floor(height) });
    });
    sizes.observe(target);
    return () => sizes.disconnect();
  }, [element]);
  return size;
}
