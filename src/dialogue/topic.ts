/** What a question asks for. The prefix is the phase it belongs to; `rating` alone stands by itself. */
export const topics = [
  "concern.wish",
  "concern.scene",
  "concern.task",
  "concern.tried",
  "concern.more",
  "mirror.example",
  "mirror.difference",
  "recipient.who",
  "recipient.trouble",
  "recipient.reason",
  "recipient.better",
  "contact.last-reaction",
  "contact.where-it-stops",
  "comparison.feeling",
  "comparison.fairness",
  "circle.who-starts",
  "circle.inside-view",
  "circle.partner-view",
  "circle.society",
  "role.everyday",
  "role.absence",
  "role.cover",
  "role.restated",
  "role.instance",
  "vision.phrase",
  "outcomes.aspiration",
  "outcomes.values",
  "outcomes.fit",
  "outcomes.plan",
  "outcomes.plan-with",
  "outcomes.plan-when",
  "outcomes.plan-first-step",
  "outcomes.plan-obstacle",
  "outcomes.plan-answer",
  "outcomes.collaboration",
  "assets.gained",
  "assets.use",
  "supporters.who",
  "safety.meant",
  "safety.well",
  "safety.ask",
  "safety.near",
  "treatment.what",
  "treatment.toll",
  "treatment.since",
  "treatment.wish",
  "treatment.offer",
  "treatment.more",
  "rating",
  "close.pace",
  "close.read-back",
  "close.next",
] as const;
export type Topic = (typeof topics)[number];

/** The order of a session. Guards stand above it. */
export const phases = [
  "frame",
  "concern",
  "mirror",
  "recipient",
  "contact",
  "comparison",
  "circle",
  "role",
  "vision",
  "outcomes",
  "close",
] as const;
export type ArcPhase = (typeof phases)[number];

export const guards = ["safety", "treatment", "guilt", "scope"] as const;
export type Guard = (typeof guards)[number];

export type Phase = ArcPhase | Guard;

/** Length of a session in minutes. */
export const lengths = [60, 30, 15] as const;
export type SessionMinutes = (typeof lengths)[number];
