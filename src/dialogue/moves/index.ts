import { circleAsks } from "./circle-asks.ts";
import { circleSays } from "./circle-says.ts";
import { comparisonAsks, comparisonSays } from "./comparison.ts";
import { concernAsks } from "./concern-asks.ts";
import { concernSays } from "./concern-says.ts";
import { contactAsks, contactSays } from "./contact.ts";
import { mirrorAsks, mirrorSays } from "./mirror.ts";
import type { Ask, Say } from "./move.ts";
import { recipientAsks } from "./recipient-asks.ts";
import { recipientSays } from "./recipient-says.ts";
import { signalSays } from "./signals.ts";

/** Every question of the arc. */
export const asks: readonly Ask[] = [
  ...concernAsks,
  ...mirrorAsks,
  ...recipientAsks,
  ...contactAsks,
  ...comparisonAsks,
  ...circleAsks,
];

/** Everything said without a question. */
export const says: readonly Say[] = [
  ...concernSays,
  ...mirrorSays,
  ...recipientSays,
  ...contactSays,
  ...comparisonSays,
  ...circleSays,
  ...signalSays,
];
