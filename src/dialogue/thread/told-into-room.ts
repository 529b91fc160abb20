import { assumeFrom, type Reading } from "../../language/index.ts";
import type { State } from "../state.ts";
import { isLikeness } from "../told.ts";

/** Confidence from which a list of doings is believed that nobody asked for: what would answer the next question anyway. */
const believedFrom = 0.4;

/** A reading in which the work that is told into a silence at the start counts as told, so that it is not asked for right after. */
export function toldIntoRoom(state: State, reading: Reading): Reading {
  const isRoom = state.open === null && state.phase === "concern" && state.lastReply?.questions === 0;
  if (!isRoom || state.answered["concern.task"] || state.map.tasks.length > 0) return reading;
  const findings = reading.findings.map((finding) =>
    finding.kind === "task" && !isLikeness(finding) && finding.confidence >= believedFrom
      ? { ...finding, confidence: Math.max(finding.confidence, assumeFrom) }
      : finding,
  );
  return { ...reading, findings };
}
