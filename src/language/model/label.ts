import type { Finding } from "../finding.ts";

/** What the model calls a finding: its kind, with the value where the kind has one (`contact:none`). Null for kinds it does not know. */
export function labelOf(finding: Finding): string | null {
  switch (finding.kind) {
    case "party":
    case "reason":
      return null;
    case "thanks":
      return `thanks:${finding.thanks}`;
    case "contact":
      return `contact:${finding.contact}`;
    case "act":
      return `act:${finding.act}`;
    case "risk":
      return `risk:${finding.risk}`;
    default:
      return finding.kind;
  }
}

/** Denied, these do not hold; the other kinds carry their own no (thanks absent, contact none). */
export const deniable: ReadonlySet<string> = new Set([
  "minimizing",
  "effect",
  "strength",
  "value",
  "collaboration",
  "risk",
]);
