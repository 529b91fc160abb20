import { useSyncExternalStore } from "react";
import { keep, readKept } from "./kept.ts";

/** A choice among a few words, kept in this browser. */
export type Preference<Choice extends string> = {
  readonly get: () => Choice;
  /** What a server takes that does not know the choice. */
  readonly getUnchosen: () => Choice;
  readonly set: (choice: Choice) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

export function createPreference<Choice extends string>(
  key: string,
  /** The choice that was kept, where it is one. */
  read: (kept: string) => Choice | undefined,
  fallback: Choice,
  onSet?: (choice: Choice) => void,
): Preference<Choice> {
  const listeners = new Set<() => void>();
  let current = read(readKept(key) ?? "") ?? fallback;
  return {
    get: () => current,
    getUnchosen: () => fallback,
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

/** Reads one of a few words. */
export function oneOf<Choice extends string>(
  ...choices: readonly Choice[]
): (kept: string) => Choice | undefined {
  return (kept) => choices.find((choice) => choice === kept);
}

export function usePreference<Choice extends string>(preference: Preference<Choice>): Choice {
  return useSyncExternalStore(preference.subscribe, preference.get, preference.getUnchosen);
}
