import { type Act, assumeFrom, type Finding, type Span } from "../language/index.ts";
import type { Citation } from "./event.ts";

/** The dialogue act of an utterance that is mostly that. */
export function actOf(findings: readonly Finding[]): Act | null {
  const acts = findings.filter((finding) => finding.kind === "act" && finding.confidence >= assumeFrom);
  const [first] = acts;
  return first?.kind === "act" ? first.act : null;
}

/** What a finding must be to count as told: assumed, affirmed, and the person's own words. */
export function isTold(finding: Finding): boolean {
  return finding.confidence >= assumeFrom && !finding.negated && !finding.quoted;
}

export function cite(turn: number, span: Span): Citation {
  return { turn, start: span.start, end: span.end };
}
