import type { Rule } from "../rule.ts";
import { answerActRules } from "./acts-answer.ts";
import { turnActRules } from "./acts-turn.ts";
import { commitmentRules } from "./commitment.ts";
import { comparisonRules } from "./comparison.ts";
import { contrastRules } from "./contrast.ts";
import { effectRules } from "./effect.ts";
import { feelingInsightRules } from "./feeling-insight.ts";
import { minimizingRules } from "./minimizing.ts";
import { minimizingSelfRules } from "./minimizing-self.ts";
import { minimizingLeftRules } from "./minimizing-left.ts";
import { minimizingWorthRules } from "./minimizing-worth.ts";
import { outlookRules } from "./outlook.ts";
import { reportedPraiseRules } from "./reported-praise.ts";
import { riskRules } from "./risk.ts";
import { thanksContactRules } from "./thanks-contact.ts";
import { troubleRules } from "./trouble.ts";

/** Risk comes first. */
export const rules: readonly Rule[] = [
  ...riskRules,
  ...answerActRules,
  ...turnActRules,
  ...minimizingRules,
  ...minimizingSelfRules,
  ...minimizingWorthRules,
  ...minimizingLeftRules,
  ...comparisonRules,
  ...contrastRules,
  ...reportedPraiseRules,
  ...effectRules,
  ...troubleRules,
  ...thanksContactRules,
  ...feelingInsightRules,
  ...outlookRules,
  ...commitmentRules,
];
