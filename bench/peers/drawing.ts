import type { FanData } from "../../src/fan/index.ts";

/** A picture of a fan's data in a page, as one library draws it. */
export type Drawing = {
  /** Mounts it; resolves when all of it is in the page. */
  readonly draw: (data: FanData, place: HTMLElement) => Promise<void>;
};

declare global {
  var drawing: Drawing;
}

export const size = { width: 1200, height: 690 };

/** Resolves once as many elements as are expected are there. */
export async function until(place: HTMLElement, selector: string, count: number): Promise<void> {
  while (place.querySelectorAll(selector).length < count)
    await new Promise((resolve) => requestAnimationFrame(resolve));
}
