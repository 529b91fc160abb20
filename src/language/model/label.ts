import type { Finding, FindingKind, FindingOf } from "../finding.ts";

/** What the model calls a finding: its kind, with the value where the kind has one (`contact:none`). Null for kinds it does not know. */
export function labelOf(finding: Finding): string | null {
  return finding.kind === "party" || finding.kind === "reason" ? null : labelOfEffect(finding);
}

/** The same for what a rule says it finds. */
export function labelOfEffect(effect: Effect): string {
  switch (effect.kind) {
    case "thanks":
      return `thanks:${effect.thanks}`;
    case "contact":
      return `contact:${effect.contact}`;
    case "act":
      return `act:${effect.act}`;
    case "risk":
      return `risk:${effect.risk}`;
    default:
      return effect.kind;
  }
}

type Valued = "thanks" | "contact" | "act" | "risk";
type Effect =
  | { readonly kind: Exclude<FindingKind, Valued> }
  | Pick<FindingOf<"thanks">, "kind" | "thanks">
  | Pick<FindingOf<"contact">, "kind" | "contact">
  | Pick<FindingOf<"act">, "kind" | "act">
  | Pick<FindingOf<"risk">, "kind" | "risk">;

/** Denied, these do not hold; the other kinds carry their own no (thanks absent, contact none). */
export const deniable: ReadonlySet<string> = new Set([
  "minimizing",
  "effect",
  "strength",
  "value",
  "collaboration",
  "risk",
]);
