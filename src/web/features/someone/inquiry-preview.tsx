import { contacts, type InquiryPreviewBody } from "../../../api/index.ts";
import { ContactText } from "../../common/contact-text.tsx";
import { m } from "../../messages/generated/messages.js";
import { useLocale } from "../../settings/locale.ts";
import { Button } from "../../ui/button.tsx";

type InquiryPreviewProps = {
  readonly shown: InquiryPreviewBody;
  readonly isSending: boolean;
  readonly onSend: () => void;
};

/** The mail as it will be read, to whom it goes, and before it whoever answers at once where the words ask for that. */
export function InquiryPreview({ shown: { to, text, care }, isSending, onSend }: InquiryPreviewProps) {
  const locale = useLocale();
  const kinds = care === "life" ? ["life", "danger"] : ["work"];
  const first =
    care === null ? [] : contacts.filter((each) => each.lang === locale && kinds.includes(each.for));
  return (
    <div className="mt-6">
      {first.length > 0 && (
        <section
          aria-label={m.contacts_in_view()}
          className="mb-4 rounded-2xl border-2 border-care bg-care-soft px-5 py-3"
        >
          <p>{m.inquiry_care()}</p>
          <ul className="mt-1">
            {first.map(({ id, name, reach }) => (
              <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4 py-1">
                {name} <ContactText text={reach} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <h3 className="font-bold">{m.inquiry_shown({ to })}</h3>
      <pre
        tabIndex={0}
        className="mt-2 max-h-96 overflow-y-auto rounded-xl border border-line bg-surface px-4 py-3 font-[inherit] text-small break-words whitespace-pre-wrap"
      >
        {text}
      </pre>
      <Button look="strong" className="mt-3" isDisabled={isSending} onPress={onSend}>
        {m.inquiry_send()}
      </Button>
    </div>
  );
}
