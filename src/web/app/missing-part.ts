/** A page that has just loaded anew does not do it again at once (ms): what is missing is missing in the newer build too. */
const notAgainMs = 20_000;
/** Also used by `public/before-paint.js`. */
const key = "kaname.loaded-anew";

let isMissing = false;

/** Notes when a part of this page does not come: because the server has a newer build, or does not answer. */
export function watchForMissingParts(): void {
  window.addEventListener("vite:preloadError", () => {
    isMissing = true;
  });
}

export function isPartMissing(): boolean {
  return isMissing;
}

/** Whether the server answers, and so has other parts than this page asks for. */
export async function hasNewerBuild(): Promise<boolean> {
  try {
    return (await fetch("/livez", { cache: "no-store" })).ok;
  } catch {
    return false;
  }
}

/** Loads the page anew, with whatever the server has now. Drafts are kept. */
export function loadAnew(): void {
  const last = Number(sessionStorage.getItem(key) ?? 0);
  if (Date.now() - last < notAgainMs) return;
  sessionStorage.setItem(key, String(Date.now()));
  window.location.reload();
}
