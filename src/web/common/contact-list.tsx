import { useState } from "react";
import { m } from "../messages/generated/messages.js";
import type { Locale } from "../settings/locale.ts";
import { contacts, isStale, type Contact } from "../../api/index.ts";
import { ContactText } from "./contact-text.tsx";
import { formatDay } from "./dates.ts";

type ContactListProps = { readonly lang: Locale; readonly level: "h2" | "h3" };

/** Everybody who helps a reader of this language, the urgent first. */
export function ContactList({ lang, level: Heading }: ContactListProps) {
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const mine = contacts.filter((contact) => contact.lang === lang);
  return (
    <div className="space-y-5">
      {(["danger", "life", "work"] as const).map((kind) => (
        <div key={kind}>
          <Heading className="text-sm font-bold text-accent">{kindName(kind)}</Heading>
          <ul className="mt-1 divide-y divide-line border-y border-line">
            {mine
              .filter((contact) => contact.for === kind)
              .map((contact) => (
                <ContactRow key={contact.id} contact={contact} lang={lang} today={today} />
              ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

type ContactRowProps = { readonly contact: Contact; readonly lang: Locale; readonly today: string };

function ContactRow({ contact, lang, today }: ContactRowProps) {
  return (
    <li className="py-2.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span>{contact.name}</span>
        <span className="text-lg tabular-nums">
          <ContactText text={contact.reach} />
        </span>
      </div>
      <p className="flex flex-wrap gap-x-4 text-note text-muted">
        <span>{contact.hours}</span>
        <a href={contact.source} target="_blank" rel="noreferrer" className="underline underline-offset-4">
          {m.contact_source()}
          <span className="sr-only">{m.contact_source_of({ name: contact.name })}</span>
        </a>
        <span className="whitespace-nowrap">
          {m.contact_verified({ date: formatDay(contact.verifiedAt, lang, "year") })}
        </span>
        {isStale(contact, today) && <span className="basis-full text-care">{m.contact_stale()}</span>}
      </p>
    </li>
  );
}

const kindNames: Readonly<Record<Contact["for"], () => string>> = {
  danger: m.contact_danger,
  life: m.contact_life,
  work: m.contact_work,
};

function kindName(kind: Contact["for"]): string {
  return kindNames[kind]();
}
