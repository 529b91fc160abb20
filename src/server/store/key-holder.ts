/** The key-encryption key that counts now; it changes when the data takes a new one. */
export type KeyHolder = {
  readonly current: () => Buffer;
  readonly replace: (key: Buffer) => void;
  /** The first key at hand that opens something, and from then on the one that counts; null when none does. */
  readonly find: <Opened>(open: (key: Buffer) => Opened | null) => Opened | null;
};

/** `othersAtHand` gives the keys that another process, or a change whose end is not known, may have left. */
export function createKeyHolder(first: Buffer, othersAtHand: () => readonly Buffer[]): KeyHolder {
  let key = first;
  return {
    current: () => key,
    replace: (next) => {
      key = next;
    },
    find: (open) => {
      const opened = open(key);
      if (opened !== null) return opened;
      for (const other of othersAtHand()) {
        const openedByOther = open(other);
        if (openedByOther === null) continue;
        key = other;
        return openedByOther;
      }
      return null;
    },
  };
}
