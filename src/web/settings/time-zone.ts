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

/** How a clock goes over two years: its distance from UTC (min) at the beginning of every month. */
export type Clock = { readonly from: number; readonly minutes: readonly number[] };

const monthsCompared = 24;

export function systemClock(from: number): Clock {
  const minutes = Array.from({ length: monthsCompared }, (_, month) =>
    new Date(from, month).getTimezoneOffset(),
  );
  return { from, minutes };
}

/**
 * Whether a page that was written by this clock tells days as the reader's own does. The name of the system's zone is not asked
 * for: the browser takes a hundredth of a second for it, and four on a phone.
 */
export function isOwnClock({ zone, clock }: { readonly zone: string; readonly clock: Clock }): boolean {
  const chosen = timeZone.get();
  if (chosen !== "system") return chosen === zone;
  return systemClock(clock.from).minutes.join() === clock.minutes.join();
}

function isTimeZone(name: string): boolean {
  return name !== "" && Intl.supportedValuesOf("timeZone").includes(name);
}
