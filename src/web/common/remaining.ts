import { m } from "../messages/generated/messages.js";

/** The soft time: it changes only with a turn, and never hurries. */
export function remainingTime(minutes: number, elapsedMinutes: number): string {
  const left = Math.round(minutes - elapsedMinutes);
  return left >= 3 ? m.time_left({ minutes: left }) : m.time_nearly();
}
