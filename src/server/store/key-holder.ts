/** The key-encryption key that counts now; it changes when the data takes a new one. */
export type KeyHolder = {
  readonly current: () => Buffer;
  readonly replace: (key: Buffer) => void;
  /** Looks for a key that another process put in the place of this one. False when there is none. */
  readonly reload: () => boolean;
};

/** `readAgain` gives the key as its place holds it now, or null where it cannot change under a running process. */
export function createKeyHolder(first: Buffer, readAgain: () => Buffer | null): KeyHolder {
  let key = first;
  return {
    current: () => key,
    replace: (next) => {
      key = next;
    },
    reload: () => {
      const found = readAgain();
      if (!found || found.equals(key)) return false;
      key = found;
      return true;
    },
  };
}
