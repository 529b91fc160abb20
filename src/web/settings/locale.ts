import { useSyncExternalStore } from "react";
import { getLocale, setLocale, type locales } from "../messages/generated/runtime.js";

export type Locale = (typeof locales)[number];

const listeners = new Set<() => void>();

/** Changes the language of the interface at once, without loading the page anew. */
export function changeLocale(locale: Locale): void {
  void setLocale(locale, { reload: false });
  document.documentElement.lang = locale;
  for (const listener of listeners) listener();
}

export function useLocale(): Locale {
  return useSyncExternalStore(subscribe, getLocale);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
