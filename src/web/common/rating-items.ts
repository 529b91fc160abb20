import { m } from "../messages/generated/messages.js";
import type { Ratings } from "../client/sessions.ts";

export type RatingScale = keyof Ratings;

/** Kaname's own six items, two for each of three sides. Not a validated scale, and labelled so wherever they are shown. */
export function ratingItems(): readonly {
  readonly scale: RatingScale;
  readonly index: 0 | 1;
  readonly text: string;
}[] {
  return [
    { scale: "presence", index: 0, text: m.rating_presence_1() },
    { scale: "presence", index: 1, text: m.rating_presence_2() },
    { scale: "contribution", index: 0, text: m.rating_contribution_1() },
    { scale: "contribution", index: 1, text: m.rating_contribution_2() },
    { scale: "acknowledgement", index: 0, text: m.rating_acknowledgement_1() },
    { scale: "acknowledgement", index: 1, text: m.rating_acknowledgement_2() },
  ];
}

const scaleNames: Readonly<Record<RatingScale, () => string>> = {
  presence: m.rating_presence,
  contribution: m.rating_contribution,
  acknowledgement: m.rating_acknowledgement,
};

export function scaleName(scale: RatingScale): string {
  return scaleNames[scale]();
}
