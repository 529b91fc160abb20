import { m } from "../messages/generated/messages.js";
import { useLocale } from "../settings/locale.ts";
import { ContactList } from "./contact-list.tsx";

/** Who helps, what to do when it does not feel right, and what Kaname is not. */
export function HelpContent() {
  const locale = useLocale();
  return (
    <div className="space-y-7">
      <section className="space-y-3">
        <p>{m.help_intro()}</p>
        <ContactList lang={locale} />
      </section>
      <section>
        <h3 className="font-bold">{m.help_how_title()}</h3>
        <ul className="mt-2 list-disc space-y-1.5 pl-5">
          <li>{m.help_how_skip()}</li>
          <li>{m.help_how_why()}</li>
          <li>{m.help_how_pause()}</li>
          <li>{m.help_how_map()}</li>
        </ul>
      </section>
      <section>
        <h3 className="font-bold">{m.help_limits_title()}</h3>
        <p className="mt-2">{m.help_limits()}</p>
      </section>
    </div>
  );
}
