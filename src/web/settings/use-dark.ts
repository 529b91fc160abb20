import { useOnceLive } from "../ui/use-once-live.ts";
import { usePreference } from "./preference.ts";
import { theme } from "./preferences.ts";

const systemDark = typeof window === "undefined" ? null : window.matchMedia("(prefers-color-scheme: dark)");

/** Whether the page is dark, by the person's choice or by their system's; null as long as nobody knows. */
export function useDark(): boolean | null {
  const choice = usePreference(theme);
  const isSystemDark = useOnceLive<boolean | null>(null, read, subscribe);
  return choice === "system" || isSystemDark === null ? isSystemDark : choice === "dark";
}

function read(): boolean | null {
  return systemDark?.matches ?? null;
}

function subscribe(listener: () => void): () => void {
  systemDark?.addEventListener("change", listener);
  return () => systemDark?.removeEventListener("change", listener);
}
