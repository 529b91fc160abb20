import type { Risk, Severity } from "../../finding.ts";

/** What every rule of risk says: whose danger it is, and how grave. */
export const risk = (risk: Risk, severity: Severity) =>
  ({ kind: "risk", risk, severity, subject: "self" }) as const;
