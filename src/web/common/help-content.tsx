import { m } from "../messages/generated/messages.js";
import { useLocale } from "../settings/locale.ts";
import { ContactList } from "./contact-list.tsx";

/** Who helps, what to do when it does not feel right, and what Kaname is not. */
export function HelpContent({ level: Heading }: { readonly level: "h2" | "h3" }) {
  const locale = useLocale();
  return (
    <div className="space-y-7">
      <section className="space-y-5">
        <p>{m.help_intro()}</p>
        <ContactList lang={locale} level={Heading} />
      </section>
      <section>
        <Heading className="font-bold">{m.help_how_title()}</Heading>
        <ul className="mt-2 list-disc space-y-1.5 pl-5">
          <li>{m.help_how_skip()}</li>
          <li>{m.help_how_why()}</li>
          <li>{m.help_how_pause()}</li>
          <li>{m.help_how_map()}</li>
        </ul>
      </section>
      <section>
        <Heading className="font-bold">{m.help_limits_title()}</Heading>
        <p className="mt-2">{m.help_limits()}</p>
      </section>
    </div>
  );
}
