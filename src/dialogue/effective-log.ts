import type { SessionEvent } from "./event.ts";

/** A log without the turns that were taken back and the corrections of the fan that were undone. */
export function effective(events: readonly SessionEvent[]): readonly SessionEvent[] {
  const standing = withoutReopened(events);
  const withdrawn = new Set(
    standing.flatMap((event) => (event.kind === "turn-withdrawn" ? [event.withdrew] : [])),
  );
  if (withdrawn.size === 0) return standing;
  return standing.filter((event) => {
    if (event.kind === "session-opened" || event.kind === "turn-withdrawn") return true;
    if (event.kind === "map-corrected" || event.kind === "record-corrected") return true;
    if (event.kind === "turns-withdrawn") return true;
    return !withdrawn.has(event.turn);
  });
}

/** A log without what stood behind an answer that was then said otherwise, and without corrections that were undone. */
function withoutReopened(events: readonly SessionEvent[]): readonly SessionEvent[] {
  let standing: SessionEvent[] = [];
  for (const event of events) {
    if (event.kind === "map-corrected" && event.correction.op === "undo") {
      const undone = standing.findLastIndex((other) => other.kind === "map-corrected");
      standing = standing.filter((_, index) => index !== undone);
      continue;
    }
    if (event.kind === "turns-withdrawn")
      standing = standing.filter((other) => standsBefore(other, event.from));
    standing.push(event);
  }
  return standing;
}

/** Corrections of the fan that stand and can be undone, one after another. */
export function standingMapCorrections(events: readonly SessionEvent[]): number {
  return effective(events).filter((event) => event.kind === "map-corrected").length;
}

function standsBefore(event: SessionEvent, turn: number): boolean {
  return event.kind === "session-opened" || event.kind === "turns-withdrawn" || event.turn < turn;
}
