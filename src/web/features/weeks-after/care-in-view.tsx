import { contacts } from "../../../api/index.ts";
import { useWeeksWrite, type WeeksBody } from "../../client/weeks.ts";
import { ContactText } from "../../common/contact-text.tsx";
import { m } from "../../messages/generated/messages.js";
import { useLocale } from "../../settings/locale.ts";
import { Button } from "../../ui/button.tsx";

/** Who helps, before anything else on the page. Said to be misread, the contacts of a danger to life stay, without the words. */
export function CareInView({ care }: { readonly care: NonNullable<WeeksBody["care"]> }) {
  const locale = useLocale();
  const write = useWeeksWrite();
  const isLife = care.kind === "life";
  const kinds = isLife ? ["life", "danger"] : ["work"];
  const shown = kinds.flatMap((kind) =>
    contacts.filter((contact) => contact.lang === locale && contact.for === kind),
  );
  return (
    <section
      aria-label={m.contacts_in_view()}
      className="mt-4 rounded-2xl border-2 border-care bg-care-soft px-5 py-3"
    >
      <h2 className="text-sm font-bold text-care">{m.contacts_in_view()}</h2>
      <ul>
        {shown.map(({ id, name, reach, hours }) => (
          <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4 py-1">
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
      {!care.eased && (
        <div className="mt-2 border-t border-line pt-3">
          <p>{isLife ? m.care_life() : m.care_work()}</p>
          <Button
            look="outline"
            className="mt-2"
            isDisabled={write.isPending}
            onPress={() => write.mutate({ to: "care", body: { misread: true } })}
          >
            {isLife ? m.care_life_misread() : m.care_work_misread()}
          </Button>
        </div>
      )}
    </section>
  );
}
