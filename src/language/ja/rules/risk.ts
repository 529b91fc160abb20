import type { Rule } from "../rule.ts";
import { selfHarmAskRules } from "./risk-self-harm-ask.ts";
import { selfHarmRoundaboutRules } from "./risk-self-harm-roundabout.ts";
import { selfHarmAnswerRules } from "./risk-self-harm-answer.ts";
import { selfHarmDyingRules } from "./risk-self-harm-dying.ts";
import { selfHarmGoneRules } from "./risk-self-harm-gone.ts";
import { selfHarmLeavingRules } from "./risk-self-harm-leaving.ts";
import { selfHarmObliqueRules } from "./risk-self-harm-oblique.ts";
import { selfHarmRules } from "./risk-self-harm.ts";
import { selfHarmHintRules } from "./risk-self-harm-hint.ts";
import { selfHarmWishRules } from "./risk-self-harm-wish.ts";
import { selfHarmLastThingsRules } from "./risk-self-harm-last-things.ts";
import { bodyThreatRules } from "./risk-body-threat.ts";
import { mistreatedRules } from "./risk-mistreated.ts";
import { overworkedRules } from "./risk-overworked.ts";
import { harassmentRules } from "./risk-harassment.ts";
import { harassmentPlainlyRules } from "./risk-harassment-plainly.ts";
import { hoursPayRules } from "./risk-hours-pay.ts";
import { lawHealthRules } from "./risk-law-health.ts";
import { riskLoadRules } from "./risk-load.ts";
import { loadPlainlyRules } from "./risk-load-plainly.ts";
import { riskTreatedRules } from "./risk-treated.ts";
import { riskToldRules } from "./risk-told.ts";
import { violenceRules } from "./risk-violence.ts";
import { wrongsRules } from "./risk-wrongs.ts";

/** Thoughts of dying in any spelling: these also run on the bare kana of the text. */
export const selfHarmRisks: readonly Rule[] = [
  ...selfHarmRules,
  ...selfHarmWishRules,
  ...selfHarmRoundaboutRules,
  ...selfHarmHintRules,
  ...selfHarmLastThingsRules,
  ...selfHarmDyingRules,
  ...selfHarmGoneRules,
  ...selfHarmLeavingRules,
  ...selfHarmObliqueRules,
];

export const riskRules: readonly Rule[] = [
  ...selfHarmRisks,
  ...selfHarmAskRules,
  ...selfHarmAnswerRules,
  ...violenceRules,
  ...harassmentRules,
  ...hoursPayRules,
  ...lawHealthRules,
  ...riskToldRules,
  ...riskTreatedRules,
  ...riskLoadRules,
  ...mistreatedRules,
  ...overworkedRules,
  ...bodyThreatRules,
  ...wrongsRules,
  ...loadPlainlyRules,
  ...harassmentPlainlyRules,
];
