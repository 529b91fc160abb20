import type { RecordBody } from "../../client/sessions.ts";
import { ContactList } from "../../common/contact-list.tsx";
import { m } from "../../messages/generated/messages.js";
import { useLocale } from "../../settings/locale.ts";

type OpenSectionsProps = { readonly open: RecordBody["open"]; readonly guards: RecordBody["guards"] };

/** What did not come into words this time, said plainly; and who helps, where the session touched on something heavy. */
export function OpenSections({ open, guards }: OpenSectionsProps) {
  const locale = useLocale();
  const names = open.flatMap((section) => sectionNames[section]?.() ?? []);
  const needsContacts = guards.includes("safety") || guards.includes("treatment");
  return (
    <>
      {names.length > 0 && (
        <section className="mt-10">
          <h2 className="text-lg font-bold text-accent">{m.record_open()}</h2>
          <p className="mt-1">{m.record_open_text()}</p>
          <ul className="mt-2 flex flex-wrap gap-2">
            {names.map((name) => (
              <li
                key={name}
                className="rounded-full border border-dashed border-edge px-4 py-1 text-[0.9375rem]"
              >
                {name}
              </li>
            ))}
          </ul>
        </section>
      )}
      {needsContacts && (
        <section className="mt-10 rounded-2xl border-2 border-care bg-care-soft p-5">
          <h2 className="text-lg font-bold text-care">{m.record_care()}</h2>
          <p className="mt-1 mb-3">{m.record_care_text()}</p>
          <ContactList lang={locale} level="h3" />
        </section>
      )}
    </>
  );
}

const sectionNames: Readonly<Record<string, () => string>> = {
  aspiration: m.record_aspiration,
  values: m.record_values,
  fit: m.record_fit,
  plan: m.record_plan,
  collaboration: m.record_collaboration,
  turningPoints: m.record_turning_points,
};
