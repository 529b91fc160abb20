/** Small texts kept in this browser. Where storage is off or full they live as long as the page. */
const whileOpen = new Map<string, string>();

export function readKept(key: string): string | null {
  const held = whileOpen.get(key);
  if (held !== undefined) return held;
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Returns false when the text will not survive a reload. */
export function keep(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    whileOpen.delete(key);
    return true;
  } catch {
    whileOpen.set(key, text);
    return false;
  }
}

export function forget(key: string): void {
  whileOpen.delete(key);
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was stored.
  }
}

/** Forgets every text whose key begins with `prefix`. */
export function forgetAll(prefix: string): void {
  for (const key of whileOpen.keys()) if (key.startsWith(prefix)) whileOpen.delete(key);
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
  } catch {
    // Nothing was stored.
  }
}
