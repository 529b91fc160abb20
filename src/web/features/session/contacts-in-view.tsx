import type { TurnBody } from "../../client/sessions.ts";
import { ContactText } from "../../common/contact-text.tsx";
import { m } from "../../messages/generated/messages.js";

/** Who helps, from the moment that a guard asked for it to the end of the session. */
export function ContactsInView({ contacts }: { readonly contacts: TurnBody["contacts"] }) {
  if (contacts.length === 0) return null;
  return (
    <section
      aria-label={m.contacts_in_view()}
      className="rounded-2xl border-2 border-care bg-care-soft px-5 py-3"
    >
      <h2 className="text-sm font-bold text-care">{m.contacts_in_view()}</h2>
      <ul>
        {contacts.map(({ id, name, reach, hours, lang }) => (
          <li key={id} lang={lang} className="flex flex-wrap items-baseline justify-between gap-x-4 py-1">
            <span>
              {name}
              <span className="ml-3 text-note text-muted">{hours}</span>
            </span>
            <span className="text-lg tabular-nums">
              <ContactText text={reach} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
