import type { Rule } from "../rule.ts";
import { elsewhere } from "../words/danger.ts";
import { shortActRules } from "./acts-short.ts";
import { actRules } from "./acts.ts";
import { dangerAnswerRules } from "./danger-answer.ts";
import { dangerAsideRules } from "./danger-aside.ts";
import { dangerBlowRules } from "./danger-blows.ts";
import { dangerFieldRules } from "./danger-field.ts";
import { dangerHintRules } from "./danger-hint.ts";
import { dangerLastRules } from "./danger-last.ts";
import { dangerLoadRules } from "./danger-load.ts";
import { dangerOtherRules } from "./danger-other.ts";
import { dangerPursuedRules } from "./danger-pursued.ts";
import { dangerTreatedRules } from "./danger-treated.ts";
import { dangerWishRules } from "./danger-wish.ts";
import { dyingAffairsRules } from "./dying-affairs.ts";
import { dyingBurdenRules } from "./dying-burden.ts";
import { dyingEnvyRules } from "./dying-envy.ts";
import { dyingImageRules } from "./dying-images.ts";
import { dyingLetHappenRules } from "./dying-let-happen.ts";
import { dyingMeansRules } from "./dying-means.ts";
import { dyingNoFutureRules } from "./dying-no-future.ts";
import { dyingSettledRules } from "./dying-settled.ts";
import { dyingSubtractRules } from "./dying-subtract.ts";
import { effectsToldRules } from "./effects-told.ts";
import { minimizingPictureRules } from "./minimizing-pictures.ts";
import { minimizingRules } from "./minimizing.ts";
import { reactionRules } from "./reactions.ts";
import { recipientRules } from "./recipients.ts";
import { lastThingsRules } from "./risk-last-things.ts";
import { riskRoundaboutRules } from "./risk-roundabout.ts";
import { riskTreatmentRules } from "./risk-treatment.ts";
import { wishRules } from "./risk-wish.ts";
import { selfRules } from "./self.ts";
import { roundaboutRules } from "./self-harm-roundabout.ts";
import { selfHarmRules } from "./self-harm.ts";
import { treatmentRules } from "./treatment.ts";
import { workRiskRules } from "./work-risk.ts";

/** Trouble at work that is read of, taught about, or another's, is not the speaker's. */
const ownOnly = (rules: readonly Rule[]): readonly Rule[] =>
  rules.map((rule) => ({ ...rule, exceptions: [...(rule.exceptions ?? []), ...elsewhere] }));

/** Every rule of the English reader. Risk comes first, as it does in reading. */
export const riskRules: readonly Rule[] = [
  ...dangerWishRules,
  ...dangerAnswerRules,
  ...wishRules,
  ...selfHarmRules,
  ...dangerHintRules,
  ...dangerLastRules,
  ...dangerFieldRules,
  ...dangerAsideRules,
  ...roundaboutRules,
  ...riskRoundaboutRules,
  ...lastThingsRules,
  ...dyingAffairsRules,
  ...dyingNoFutureRules,
  ...dyingEnvyRules,
  ...dyingBurdenRules,
  ...dyingLetHappenRules,
  ...dyingImageRules,
  ...dyingSettledRules,
  ...dyingMeansRules,
  ...dyingSubtractRules,
  ...ownOnly([
    ...dangerBlowRules,
    ...dangerTreatedRules,
    ...dangerPursuedRules,
    ...dangerLoadRules,
    ...dangerOtherRules,
    ...workRiskRules,
    ...treatmentRules,
    ...riskTreatmentRules,
  ]),
];
export const contentRules: readonly Rule[] = [
  ...minimizingRules,
  ...minimizingPictureRules,
  ...recipientRules,
  ...reactionRules,
  ...effectsToldRules,
  ...selfRules,
];
export const dialogueActRules: readonly Rule[] = [...actRules, ...shortActRules];
