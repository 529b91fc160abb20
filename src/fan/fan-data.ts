/** What the fan shows. A plain shape of its own: the fan knows nothing of sessions. */

export const ringIds = ["colleague", "department", "partner", "customer", "society"] as const;
export type RingId = (typeof ringIds)[number];

/** Where a line comes from: the person's own words in turn `turn`, UTF-16 offsets, `end` exclusive. */
export type Citation = { readonly turn: number; readonly start: number; readonly end: number };

export type FanTask = { readonly id: string; readonly name: string; readonly said: readonly Citation[] };

export type FanParty = {
  readonly id: string;
  readonly name: string;
  readonly ring: RingId;
  readonly aliases: readonly string[];
  readonly said: readonly Citation[];
};

export type FanLink = {
  readonly task: string;
  readonly party: string;
  /** What the party gains or is spared, in the person's words. */
  readonly effect: string | null;
  readonly said: readonly Citation[];
};

export type FanData = {
  readonly tasks: readonly FanTask[];
  readonly parties: readonly FanParty[];
  readonly links: readonly FanLink[];
};
