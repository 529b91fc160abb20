import type { Lang } from "../../language/index.ts";
import { type Contact, contactsFor, isStale } from "./contacts.ts";

const heading: Readonly<Record<Lang, string>> = { ja: "いま話せるところ", en: "People you can reach now" };
const stale: Readonly<Record<Lang, (contact: Contact) => string>> = {
  ja: ({ verifiedAt }) => `・${verifiedAt}に確かめたきりの情報です`,
  en: ({ verifiedAt }) => `; last checked on ${verifiedAt}`,
};

/** Lines per showing: three can be read at a glance, and different ones come each time. */
const linesShown = 3;

/** The contacts of a kind as lines to read, others each time they are shown again. `today` is an ISO date. */
export function contactLines(lang: Lang, kind: "life" | "work", today: string, shownBefore: number): string {
  const all = contactsFor(lang, kind);
  const start = (shownBefore * linesShown) % Math.max(1, all.length);
  const some = [...all.slice(start), ...all.slice(0, start)].slice(0, linesShown);
  return [heading[lang], ...some.map((contact) => contactLine(contact, today))].join("\n");
}

function contactLine(contact: Contact, today: string): string {
  const warning = isStale(contact, today) ? stale[contact.lang](contact) : "";
  return contact.lang === "ja"
    ? `・${contact.name} ${contact.reach}(${contact.hours}${warning})`
    : `· ${contact.name}: ${contact.reach} (${contact.hours}${warning})`;
}
