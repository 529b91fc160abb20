import { aboutTheTalkAsks, aboutTheTalkSays } from "./about-the-talk.ts";
import { bridgeSays } from "./bridges.ts";
import { circleAsks } from "./circle-asks.ts";
import { circleSays } from "./circle-says.ts";
import { closeAsks } from "./close-asks.ts";
import { closeSays } from "./close-says.ts";
import { comparisonAsks, comparisonSays } from "./comparison.ts";
import { concernAsks } from "./concern-asks.ts";
import { concernSays } from "./concern-says.ts";
import { contactAsks, contactSays } from "./contact.ts";
import { doingSays } from "./doing-says.ts";
import { linkSays } from "./links.ts";
import { listeningSays } from "./listening.ts";
import { listeningRepairAsks, listeningRepairSays } from "./listening-repair.ts";
import { mirrorAsks, mirrorSays } from "./mirror.ts";
import type { Ask, Say } from "./move.ts";
import { paceAsks, paceSays } from "./pace.ts";
import { recipientAsks } from "./recipient-asks.ts";
import { outcomesAsks } from "./outcomes-asks.ts";
import { outcomesSays } from "./outcomes-says.ts";
import { recipientSays } from "./recipient-says.ts";
import { repairAsks } from "./repair-asks.ts";
import { repairSays } from "./repair-says.ts";
import { requestSays } from "./request-says.ts";
import { restatingSays } from "./restating.ts";
import { roleAsks } from "./role-asks.ts";
import { roleSays } from "./role-says.ts";
import { signalSays } from "./signals.ts";
import { toTheCounsellorSays } from "./to-the-counsellor-says.ts";
import { visionAsks, visionSays } from "./vision.ts";

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
  ...recipientSays,
  ...contactSays,
  ...comparisonSays,
  ...circleSays,
  ...roleSays,
  ...visionSays,
  ...outcomesSays,
  ...closeSays,
  ...repairSays,
  ...requestSays,
  ...doingSays,
  ...signalSays,
  ...listeningSays,
  ...restatingSays,
  ...linkSays,
  ...bridgeSays,
  ...listeningRepairSays,
  ...paceSays,
  ...toTheCounsellorSays,
  ...aboutTheTalkSays,
];
