import { useLayoutEffect, useState, type RefObject } from "react";

export type Size = { readonly width: number; readonly height: number };

/** The inner size of an element without padding of its own, in whole px; null until it is measured. */
export function useSize(element: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  // Before the first frame, so that nothing is drawn a frame late.
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = target;
      setSize((known) => (known?.width === width && known.height === height ? known : { width, height }));
    };
    measure();
    const sizes = new ResizeObserver(measure);
    sizes.observe(target);
    return () => sizes.disconnect();
  }, [element]);
  return size;
}
