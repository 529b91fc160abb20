import { useSyncExternalStore } from "react";
import { keep, readKept } from "../../settings/kept.ts";
import type { Line } from "./line.ts";

/**
 * Lines that were struck on this device. The record leaves them out, so they are remembered here to be restored;
 * a line that is back in the record no longer counts.
 */
export function useStruck(session: string, section: string, lines: readonly Line[]): readonly Line[] {
  const text = useSyncExternalStore(subscribe, () => readKept(storeKey(session)));
  return parse(text)
    .filter((struck) => struck.section === section && lines.every(({ id }) => id !== struck.line.id))
    .map(({ line }) => line);
}

export function rememberStruck(session: string, section: string, line: Line): void {
  const others = parse(readKept(storeKey(session))).filter((struck) => struck.line.id !== line.id);
  write(session, [...others, { section, line }]);
}

export function forgetStruck(session: string, line: Line): void {
  write(
    session,
    parse(readKept(storeKey(session))).filter((struck) => struck.line.id !== line.id),
  );
}

type Struck = { readonly section: string; readonly line: Line };

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function write(session: string, struck: readonly Struck[]): void {
  keep(storeKey(session), JSON.stringify(struck));
  for (const listener of listeners) listener();
}

function parse(text: string | null): readonly Struck[] {
  try {
    const struck: readonly Struck[] = JSON.parse(text ?? "[]");
    return struck;
  } catch {
    return [];
  }
}

const storeKey = (session: string) => `kaname.struck.${session}`;
