import type { ProblemId } from "../problems.ts";
import type { Refusal } from "../sessions.ts";

/** The one place where a refusal of the core becomes a problem of the interface. */
export const problemOfRefusal = {
  "no-session": "no-session",
  "moved-on": "session-moved-on",
  "key-reused": "idempotency-key-reused",
  "nothing-to-correct": "nothing-to-correct",
} as const satisfies Record<Refusal["type"], ProblemId>;
