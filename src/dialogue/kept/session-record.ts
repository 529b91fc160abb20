import type { Lang, Ring } from "../../language/index.ts";
import type { Citation, Ratings } from "../event.ts";
import type { Guard } from "../topic.ts";

/** A line of the record: the client's own words and where they were said. */
export type Line = {
  readonly id: string;
  readonly text: string;
  readonly said: readonly Citation[];
};

export type PlanLine = Line & {
  readonly when: { readonly start: string; readonly end: string; readonly by?: true } | null;
  readonly with: string | null;
  readonly firstStep: string | null;
  readonly obstacle: string | null;
  readonly answer: string | null;
};

/** Whom the work reaches, as told so far. */
export type ContributionMap = {
  readonly tasks: readonly {
    readonly id: string;
    readonly name: string;
    readonly said: readonly Citation[];
  }[];
  readonly parties: readonly {
    readonly id: string;
    readonly name: string;
    readonly ring: Ring;
    readonly aliases: readonly string[];
    readonly said: readonly Citation[];
  }[];
  readonly links: readonly {
    readonly task: string;
    readonly party: string;
    readonly effect: string | null;
    readonly said: readonly Citation[];
  }[];
};

/** What a session leaves. Struck lines are not in it. */
export type SessionRecord = {
  readonly language: Lang;
  readonly aspiration: readonly Line[];
  readonly values: readonly Line[];
  readonly fit: readonly Line[];
  readonly plan: readonly PlanLine[];
  readonly collaboration: readonly Line[];
  readonly turningPoints: readonly Line[];
  readonly map: ContributionMap;
  readonly ratings: { readonly before: Ratings | null; readonly after: Ratings | null };
  /** Sections that stayed open. */
  readonly open: readonly string[];
  /** Guards that were raised, in order. */
  readonly guards: readonly Guard[];
};
