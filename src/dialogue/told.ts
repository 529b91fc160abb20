import { type Act, assumeFrom, type Finding, type Span } from "../language/index.ts";
import type { Citation } from "./event.ts";

/** The dialogue act of an utterance that is mostly that. */
export function actOf(findings: readonly Finding[]): Act | null {
  const acts = findings.filter((finding) => finding.kind === "act" && finding.confidence >= assumeFrom);
  const [first] = acts;
  return first?.kind === "act" ? first.act : null;
}

/** What a finding has that the situation gives: said by and of the person, as it stands. */
export const plainlySaid = {
  subject: "self",
  negated: false,
  hedged: false,
  quoted: false,
  tense: "present",
} as const;

/** What a finding must be to count as told: assumed, affirmed, and the person's own words. */
export function isTold(finding: Finding): boolean {
  return finding.confidence >= assumeFrom && !finding.negated && !finding.quoted && !isLikeness(finding);
}

/** Raised by a likeness of letters alone: enough to ask, not to take it for told. */
export function isLikeness({ rule }: Finding): boolean {
  return /^(?:ja|en)\.model\./u.test(rule);
}

export function cite(turn: number, span: Span): Citation {
  return { turn, start: span.start, end: span.end };
}

/** Something said for or against the work's reaching anybody, so that a later word can be set beside it. */
export type Stance = "reaches" | "does-not-reach";

/** What a finding says about reaching anybody; null where it says nothing about it. */
export function stanceOf(finding: Finding): Stance | null {
  if (finding.confidence < assumeFrom || finding.quoted || isLikeness(finding)) return null;
  switch (finding.kind) {
    case "thanks":
      if (finding.thanks === "given") return null;
      return (finding.thanks === "received") === finding.negated ? "does-not-reach" : "reaches";
    case "contact":
      if (finding.contact === "through") return null;
      return finding.contact === "direct" && !finding.negated ? "reaches" : "does-not-reach";
    case "effect":
      if (finding.polarity === "harm" || finding.subject === "self") return null;
      return finding.negated ? "does-not-reach" : "reaches";
    case "minimizing":
      return finding.negated || finding.subject === "other" ? null : "does-not-reach";
    default:
      return null;
  }
}
