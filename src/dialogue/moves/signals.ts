import type { Say } from "./move.ts";
import { signalsOfContact } from "./signals-contact.ts";
import { signalsOfFeeling } from "./signals-feeling.ts";
import { signalsOfReach } from "./signals-reach.ts";
import { signalsOfSelf } from "./signals-self.ts";

/** Said wherever a signal is heard, whatever the topic: these carry a session between the questions. */
export const signalSays: readonly Say[] = [
  ...signalsOfFeeling,
  ...signalsOfReach,
  ...signalsOfContact,
  ...signalsOfSelf,
];
