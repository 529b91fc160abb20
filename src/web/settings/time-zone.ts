import { createPreference } from "./preference.ts";

/** Where the person lives by the clock: `system`, or a name of the IANA time zone database. */
export const timeZone = createPreference<string>(
  "kaname.time-zone",
  (kept) => (kept === "system" || isTimeZone(kept) ? kept : undefined),
  "system",
);

export function systemTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

export function currentTimeZone(): string {
  const chosen = timeZone.get();
  return chosen === "system" ? systemTimeZone() : chosen;
}

function isTimeZone(name: string): boolean {
  return name !== "" && Intl.supportedValuesOf("timeZone").includes(name);
}
