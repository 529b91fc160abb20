import type { Sign } from "./carries.ts";
import type { WayOfTelling } from "./way-of-telling.ts";

/** What a question about something told takes for granted: how it was told, what it carries, and whom or what it names. */
export type Presupposed =
  | WayOfTelling
  | Sign
  /** One person, as far as is known alive; one who has died; one thing. */
  | "one person"
  | "gone"
  | "thing"
  /** Something that touches them: a feeling, a slight, what dawned. */
  | "touches them"
  /** Several sentences, of which one may be the one that counts. */
  | "much"
  /** Told of those who receive the work, or of what may get in the way of a plan. */
  | "theirs";
