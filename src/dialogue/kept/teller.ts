import type { RecordSection } from "../event.ts";

/** A form in which somebody tells, unasked, what belongs into a section of their record. Matched against one sentence in plain spelling. */
export type Teller = {
  readonly id: string;
  readonly section: RecordSection;
  readonly is: RegExp;
  readonly not?: RegExp;
  /** Said with a "perhaps": gives way to what is said firmly of the same. */
  readonly loose?: true;
  /** Points back: the sentence before it in the same breath belongs to it. */
  readonly withBefore?: true;
  /** A few words set before it name what it speaks of: "the seams. turn them away from the face". */
  readonly withNoun?: true;
  /** Says of something that it dawned, and not what: left where that was found by itself. */
  readonly onlyPoints?: true;
  /** Counts only where a day, or somebody who is known, is named with it; where a plan was told just before; or where the question for it was left without an answer. */
  readonly needs?: "day-or-person" | "day-and-person" | "plan" | "left";
  /** Counts only while one of these questions is open. */
  readonly asked?: RegExp;
  /** Told in so few words that only a few of them stand in a section, beside what is surer. */
  readonly few?: true;
};
