import { m } from "../../messages/generated/messages.js";
import { Disclosure } from "../../ui/disclosure.tsx";

/** Before anything is written: who can see it, what leaves the machine, and what this is not. Later it can be read again. */
export function Consent({ isOpen }: { readonly isOpen: boolean }) {
  if (!isOpen) {
    return (
      <div className="mt-3">
        <Disclosure label={m.consent_again()}>
          <Points />
        </Disclosure>
      </div>
    );
  }
  return (
    <section aria-labelledby="consent" className="mt-8 border-t border-line pt-6">
      <h2 id="consent" className="font-bold">
        {m.consent_title()}
      </h2>
      <Points />
    </section>
  );
}

function Points() {
  const points = [
    { title: m.consent_see_title(), text: m.consent_see() },
    { title: m.consent_leaves_title(), text: m.consent_leaves() },
    { title: m.consent_care_title(), text: m.consent_care() },
  ];
  return (
    <dl className="mt-3 grid gap-x-6 gap-y-4 desk:grid-cols-3">
      {points.map(({ title, text }) => (
        <div key={title}>
          <dt className="text-small font-bold text-accent">{title}</dt>
          <dd className="mt-1 text-small">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
