import type { Lang } from "../../language/index.ts";
import { type Contact, contactsFor, isStale } from "./contacts.ts";
import type { Country } from "./country.ts";

/** What the contacts are shown for, and to whom. */
export type Shown = {
  readonly lang: Lang;
  readonly today: string;
  readonly country: Country | null;
};

/** Headings, the next one each time the contacts are shown again. */
const headings: Readonly<Record<Lang, readonly string[]>> = {
  ja: ["いま話せるところ", "電話や窓口で話せるところ", "人に話せるところ", "相談を受けているところ"],
  en: ["People you can reach now", "Where people answer", "People who take such calls", "Where you can turn"],
};
const stale: Readonly<Record<Lang, (contact: Contact) => string>> = {
  ja: ({ verifiedAt }) => `・${verifiedAt}に確かめたきりの情報です`,
  en: ({ verifiedAt }) => `; last checked on ${verifiedAt}`,
};

/** Lines per showing: as many as can be read at a glance. The first stays, the others change when they are shown again. */
const linesShown = 3;

/** The contacts of a kind as lines to read. `shownBefore` counts earlier showings. */
export function contactLines(
  { lang, today, country }: Shown,
  kind: "life" | "work",
  shownBefore: number,
): string {
  const [first, ...others] = contactsFor(lang, kind, country);
  const start = (shownBefore * (linesShown - 1)) % Math.max(1, others.length);
  const some = [...others.slice(start), ...others.slice(0, start)].slice(0, linesShown - 1);
  const danger = kind === "life" ? contactsFor(lang, "danger") : [];
  const lines = [...(first ? [first] : []), ...some, ...danger].map((contact) => contactLine(contact, today));
  const heading = headings[lang][shownBefore % headings[lang].length] ?? "";
  return [heading, ...lines].join("\n");
}

/** The one line for work, to be left at the end. */
export function workContactLine({ lang, today, country }: Shown): string | null {
  const [first] = contactsFor(lang, "work", country);
  return first ? contactLine(first, today) : null;
}

/** One line to life and the number for danger: for every turn after the first in which all were shown. */
export function shortContactLines({ lang, today, country }: Shown): string {
  const [first] = contactsFor(lang, "life", country);
  return [...(first ? [first] : []), ...contactsFor(lang, "danger")]
    .map((contact) => contactLine(contact, today))
    .join("\n");
}

function contactLine(contact: Contact, today: string): string {
  const warning = isStale(contact, today) ? stale[contact.lang](contact) : "";
  return contact.lang === "ja"
    ? `・${contact.name} ${contact.reach}(${contact.hours}${warning})`
    : `· ${contact.name}: ${contact.reach} (${contact.hours}${warning})`;
}
