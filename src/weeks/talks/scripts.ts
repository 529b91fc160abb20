import type { TalkKind } from "../event.ts";
import { assetsTalk } from "./assets-talk.ts";
import { followUp } from "./follow-up.ts";
import { lookAgain } from "./look-again.ts";
import type { TalkScript } from "./talk.ts";

export const talkScripts: Readonly<Record<TalkKind, TalkScript>> = {
  "follow-up": followUp,
  assets: assetsTalk,
  "look-again": lookAgain,
};
