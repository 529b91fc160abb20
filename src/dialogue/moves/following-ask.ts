import type { Presupposed } from "../thread/presupposed.ts";
import type { Ask } from "./move.ts";

/** A question about what was just told: it is put only where all that it takes for granted was told, and nothing that makes it idle. */
export type FollowAsk = Ask & {
  readonly needs: readonly Presupposed[];
  readonly unless: readonly Presupposed[];
  /** Times in a session, where more would sound like a habit. */
  readonly most?: number;
};

/** They stand for no topic of the agenda: nothing is awaited, so that no line comes of the answer by itself. */
export const follow = {
  phase: "concern",
  kind: "ask-open",
  asks: "concern.more",
  step: 1,
  form: 15,
  why: {
    ja: "話してくださったことに、次の問いより先に、とどまるためです。",
    en: "What you have just told comes before the next question on any list.",
  },
  source: "Counselling model: the client leads; what weighs comes before the order of the session.",
} as const;
