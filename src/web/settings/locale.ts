import { useSyncExternalStore } from "react";
import { overwriteGetLocale, type locales } from "../messages/generated/runtime.js";

export type Locale = (typeof locales)[number];

/** The server reads it too, to write the page in this language; a year (s). */
const cookie = "kaname.locale";
const cookieLifeSeconds = 31_536_000;

const listeners = new Set<() => void>();
// The page says in which language it was written.
let current: Locale = typeof document !== "undefined" && document.documentElement.lang === "en" ? "en" : "ja";
overwriteGetLocale(() => current);

/** Changes the language of the interface at once, without loading the page anew. */
export function changeLocale(locale: Locale): void {
  document.cookie = `${cookie}=${locale}; Path=/; Max-Age=${cookieLifeSeconds}; SameSite=Lax`;
  document.documentElement.lang = locale;
  writeIn(locale);
  for (const listener of listeners) listener();
}

/** Writes every message from here on in this language. */
export function writeIn(locale: Locale): void {
  current = locale;
}

export function useLocale(): Locale {
  return useSyncExternalStore(subscribe, locale, locale);
}

function locale(): Locale {
  return current;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
