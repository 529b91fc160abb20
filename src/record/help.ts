import { type Contact, contactsFor, isStale } from "../dialogue/index.ts";
import type { Leaf } from "./leaf.ts";
import { recordWords } from "./words.ts";

/** Where to turn first, when a guard was raised. */
export type Help = {
  readonly lead: string;
  readonly contacts: readonly Contact[];
  /** What is worth writing down; null where writing down is not what matters now. */
  readonly toNote: string | null;
  /** Says that the numbers may have changed since they were last looked up; null while they are fresh. */
  readonly stale: string | null;
};

/** Null when no guard asks for help. Danger to life comes before trouble at work. */
export function helpFor({ record: { guards, language }, day }: Leaf): Help | null {
  const words = recordWords[language];
  const isLife = guards.includes("safety");
  const isWork = guards.includes("treatment");
  if (!isLife && !isWork) return null;
  const kinds = [...(isLife ? (["danger", "life"] as const) : []), ...(isWork ? (["work"] as const) : [])];
  const contacts = kinds.flatMap((kind) => contactsFor(language, kind));
  return {
    lead: isLife ? words.helpLife : words.helpWork,
    contacts,
    toNote: isWork ? words.toNote : null,
    stale: contacts.some((contact) => isStale(contact, day)) ? words.stale : null,
  };
}
