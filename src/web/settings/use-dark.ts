import { useSyncExternalStore } from "react";
import { usePreference } from "./preference.ts";
import { theme } from "./preferences.ts";

const systemDark = window.matchMedia("(prefers-color-scheme: dark)");

/** Whether the page is dark, by the person's choice or by their system's. */
export function useDark(): boolean {
  const choice = usePreference(theme);
  const isSystemDark = useSyncExternalStore(subscribe, () => systemDark.matches);
  return choice === "system" ? isSystemDark : choice === "dark";
}

function subscribe(listener: () => void): () => void {
  systemDark.addEventListener("change", listener);
  return () => systemDark.removeEventListener("change", listener);
}
