import type { Rule } from "../rule.ts";

/** A way of speaking around one's own death: no word of it is a danger by itself, so whoever says it is asked. As in a rule, spans are over the text as typed. */
export type Sign = Pick<Rule, "exceptions" | "unless" | "asks" | "notAsks"> & {
  readonly id: string;
  readonly pattern: string;
  readonly reason: string;
  readonly matches: Rule["matches"];
  readonly mustNotMatch: Rule["mustNotMatch"];
};

/** Below a wish that is said outright, and above what is only assumed. */
const confidence = 0.62;

export function ruleOf({ id, ...sign }: Sign): Rule {
  return {
    ...sign,
    id: `ja.risk.sign-${id}`,
    surface: true,
    effect: { kind: "risk", risk: "self-harm", severity: "ask" },
    confidence,
  };
}
