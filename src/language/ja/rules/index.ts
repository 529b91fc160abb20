import type { Rule } from "../rule.ts";
import { answerActRules } from "./acts-answer.ts";
import { turnActRules } from "./acts-turn.ts";
import { commitmentRules } from "./commitment.ts";
import { comparisonRules } from "./comparison.ts";
import { effectRules } from "./effect.ts";
import { feelingInsightRules } from "./feeling-insight.ts";
import { minimizingRules } from "./minimizing.ts";
import { minimizingSelfRules } from "./minimizing-self.ts";
import { outlookRules } from "./outlook.ts";
import { selfHarmAskRules } from "./risk-self-harm-ask.ts";
import { selfHarmRules } from "./risk-self-harm.ts";
import { harassmentRules } from "./risk-harassment.ts";
import { hoursPayRules } from "./risk-hours-pay.ts";
import { lawHealthRules } from "./risk-law-health.ts";
import { violenceRules } from "./risk-violence.ts";
import { thanksContactRules } from "./thanks-contact.ts";
import { troubleRules } from "./trouble.ts";

/** Risk comes first: these also run on the bare kana of the text. */
const riskRules: readonly Rule[] = [
  ...selfHarmRules,
  ...selfHarmAskRules,
  ...violenceRules,
  ...harassmentRules,
  ...hoursPayRules,
  ...lawHealthRules,
];

export const rules: readonly Rule[] = [
  ...riskRules,
  ...answerActRules,
  ...turnActRules,
  ...minimizingRules,
  ...minimizingSelfRules,
  ...comparisonRules,
  ...effectRules,
  ...troubleRules,
  ...thanksContactRules,
  ...feelingInsightRules,
  ...outlookRules,
  ...commitmentRules,
];
