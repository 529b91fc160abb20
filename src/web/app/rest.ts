import { isOwnClock } from "../settings/time-zone.ts";
import { deskQuery } from "../ui/use-is-wide.ts";
import type { TakenPage } from "../write-page.tsx";

/** Time after which a page that nobody touches is taken over all the same (ms): what happens elsewhere shows on it from then on. */
const longestRestMs = 5_000;

/** What this browser keeps and a page heeds without being taken over. */
const heeded = new Set(["kaname.text", "kaname.send-key"]);

/**
 * Whether a written page may be as it is until somebody is near. Not on a desk, whose processor is fast and which shows more, and not
 * where the server could not know how the page is here: by another clock, or with something that only this browser keeps.
 */
export function mayRest(taken: TakenPage): boolean {
  if (isSomebodyHere() || window.matchMedia(deskQuery).matches || !isOwnClock(taken)) return false;
  try {
    return Object.keys(localStorage).every((key) => !key.startsWith("kaname.") || heeded.has(key));
  } catch {
    return true;
  }
}

/** A finger, a key, the page moved: `public/early-press.js` marks the first sign, and keeps what was pressed. */
export async function somebodyNear(): Promise<void> {
  await new Promise<void>((wake) => {
    const watch = new MutationObserver(() => wake());
    watch.observe(document.documentElement, { attributeFilter: ["data-near"] });
    setTimeout(wake, longestRestMs);
  });
}

function isSomebodyHere(): boolean {
  return document.documentElement.dataset["near"] !== undefined;
}
