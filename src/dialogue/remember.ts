import type { State } from "./state.ts";

/**
 * A function of the state, or of a part of it, that is asked the same thing for hundreds of wordings a turn, and works it out once. A state
 * never changes, so what was worked out for it stays right; it is forgotten with the state.
 */
export function remembered<T, Key extends object = State>(compute: (key: Key) => T): (key: Key) => T {
  const values = new WeakMap<Key, { readonly value: T }>();
  return (key) => {
    const before = values.get(key);
    if (before) return before.value;
    const value = compute(key);
    values.set(key, { value });
    return value;
  };
}
