import { circleAsks } from "./circle-asks.ts";
import { circleSays } from "./circle-says.ts";
import type { Ask, Say } from "./move.ts";
import { recipientAsks, recipientSays } from "./recipient.ts";

/** Every question of the arc. */
export const asks: readonly Ask[] = [...recipientAsks, ...circleAsks];

/** Everything said without a question. */
export const says: readonly Say[] = [...recipientSays, ...circleSays];
