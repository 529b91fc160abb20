import { useSyncExternalStore } from "react";
import { keep, readKept } from "./kept.ts";

/** A choice among a few words, kept in this browser. */
export type Preference<Choice extends string> = {
  readonly choices: readonly Choice[];
  readonly get: () => Choice;
  readonly set: (choice: Choice) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

export function createPreference<Choice extends string>(
  key: string,
  choices: readonly Choice[],
  fallback: Choice,
  onSet?: (choice: Choice) => void,
): Preference<Choice> {
  const listeners = new Set<() => void>();
  let current = choices.find((choice) => choice === readKept(key)) ?? fallback;
  return {
    choices,
    get: () => current,
    set: (choice) => {
      current = choice;
      keep(key, choice);
      onSet?.(choice);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function usePreference<Choice extends string>(preference: Preference<Choice>): Choice {
  return useSyncExternalStore(preference.subscribe, preference.get);
}
