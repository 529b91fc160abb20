import { treatmentRisks, type Guard } from "../dialogue/index.ts";
import { assumeFrom, type FindingOf, type Reading } from "../language/index.ts";
import type { Care } from "./event.ts";
import type { PastSession } from "./past.ts";
import type { WeeksState } from "./state.ts";

/** What comes before anything else in a line that somebody wrote; null where nothing does. Danger to life before work. */
export function careIn(reading: Reading): Care | null {
  const risks = reading.findings.filter((finding): finding is FindingOf<"risk"> => finding.kind === "risk");
  const life = risks.filter(({ risk, confidence }) => risk === "self-harm" && confidence >= assumeFrom);
  if (life.length > 0) {
    const serious = life.some(({ severity, negated }) => severity === "act" && !negated);
    return { kind: "life", severity: serious ? "act" : "ask" };
  }
  const work = risks.filter(
    ({ risk, negated, subject, confidence }) =>
      treatmentRisks.has(risk) && !negated && subject !== "other" && confidence >= assumeFrom,
  );
  if (work.length === 0) return null;
  return { kind: "work", severity: work.some(({ severity }) => severity === "act") ? "act" : "ask" };
}

/** What stands before gratitude, assets and looking again. `eased`: contacts stay in view, and nothing is held back. */
export type StandingCare = Care & { readonly eased: boolean };

/**
 * The care that stands: from the newest words of these weeks, or from the newest session. A later session that raises nothing
 * ends it. After a danger to life the contacts stay in view although the person said that they were misread.
 */
export function standingCare(state: WeeksState, sessions: readonly PastSession[]): StandingCare | null {
  // A session that has only begun ends nothing.
  const last = sessions.findLast(({ done, standingGuards }) => done || standingGuards.length > 0);
  const fromSession = last ? careOfGuards(last.standingGuards) : null;
  const newest = [
    ...(last && fromSession ? [{ ...fromSession, at: last.at }] : []),
    ...(state.care && (!last || state.care.at > last.at || fromSession) ? [state.care] : []),
  ];
  const worst = newest.find(({ kind }) => kind === "life") ?? newest.at(-1);
  if (!worst) return null;
  const latest = newest.reduce((late, { at }) => (at > late ? at : late), worst.at);
  const eased = state.easedAt !== null && state.easedAt >= latest;
  if (eased && worst.kind === "work") return null;
  return { kind: worst.kind, severity: worst.severity, eased };
}

function careOfGuards(guards: readonly Guard[]): Care | null {
  if (guards.includes("safety")) return { kind: "life", severity: "act" };
  return guards.includes("treatment") ? { kind: "work", severity: "act" } : null;
}

/** Whether thanks, assets and a look again are offered now. */
export function mayOffer(care: StandingCare | null): boolean {
  return care === null || care.eased;
}
