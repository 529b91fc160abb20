import { aboutTheTalkAsks, aboutTheTalkSays } from "./about-the-talk.ts";
import { circleAsks } from "./circle-asks.ts";
import { closeAsks } from "./close-asks.ts";
import { closeSays } from "./close-says.ts";
import { comparisonAsks } from "./comparison.ts";
import { concernAsks } from "./concern-asks.ts";
import { concernSays } from "./concern-says.ts";
import { contactAsks } from "./contact.ts";
import { doingSays } from "./doing-says.ts";
import { farewellSays } from "./farewell-says.ts";
import { listeningSays } from "./listening.ts";
import { listeningRepairAsks, listeningRepairSays } from "./listening-repair.ts";
import { mirrorAsks, mirrorSays } from "./mirror.ts";
import type { Ask, Say } from "./move.ts";
import { paceAsks, paceSays } from "./pace.ts";
import { questionSays } from "./question-says.ts";
import { recipientAsks } from "./recipient-asks.ts";
import { outcomesAsks } from "./outcomes-asks.ts";
import { repairAsks } from "./repair-asks.ts";
import { repairSays } from "./repair-says.ts";
import { requestSays } from "./request-says.ts";
import { restatingSays } from "./restating.ts";
import { roleAsks } from "./role-asks.ts";
import { gatheringSays } from "./gathering-says.ts";
import { setBesideSays } from "./set-beside-says.ts";
import { insightSays } from "./insight-says.ts";
import { followSays } from "./following-says.ts";
import { stepSays } from "./step.ts";
import { toTheCounsellorSays } from "./to-the-counsellor-says.ts";
import { visionAsks } from "./vision.ts";

/** Every question of the arc. */
export const asks: readonly Ask[] = [
  ...concernAsks,
  ...mirrorAsks,
  ...recipientAsks,
  ...contactAsks,
  ...comparisonAsks,
  ...circleAsks,
  ...roleAsks,
  ...visionAsks,
  ...outcomesAsks,
  ...closeAsks,
  ...repairAsks,
  ...listeningRepairAsks,
  ...paceAsks,
  ...aboutTheTalkAsks,
];

/** Everything said without a question. */
export const says: readonly Say[] = [
  ...concernSays,
  ...mirrorSays,
  ...closeSays,
  ...farewellSays,
  ...stepSays,
  ...repairSays,
  ...requestSays,
  ...doingSays,
  ...questionSays,
  ...insightSays,
  ...listeningSays,
  ...restatingSays,
  ...setBesideSays,
  ...gatheringSays,
  ...listeningRepairSays,
  ...followSays,
  ...paceSays,
  ...toTheCounsellorSays,
  ...aboutTheTalkSays,
];
