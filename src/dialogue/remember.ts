import type { State } from "./state.ts";

/**
 * A function of the state that is asked the same thing for hundreds of wordings a turn, and works it out once. A state never changes, so
 * what was worked out for it stays right; it is forgotten with the state.
 */
export function remembered<T>(compute: (state: State) => T): (state: State) => T {
  const values = new WeakMap<State, { readonly value: T }>();
  return (state) => {
    const before = values.get(state);
    if (before) return before.value;
    const value = compute(state);
    values.set(state, { value });
    return value;
  };
}
