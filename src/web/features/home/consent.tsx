import { m } from "../../messages/generated/messages.js";

/** Before anything is written: who can see it, what leaves the machine, and what this is not. */
export function Consent() {
  const points = [
    { title: m.consent_see_title(), text: m.consent_see() },
    { title: m.consent_leaves_title(), text: m.consent_leaves() },
    { title: m.consent_care_title(), text: m.consent_care() },
  ];
  return (
    <section aria-labelledby="consent" className="mt-8 border-t border-line pt-6">
      <h2 id="consent" className="font-bold">
        {m.consent_title()}
      </h2>
      <dl className="mt-3 grid gap-x-8 gap-y-4 desk:grid-cols-3">
        {points.map(({ title, text }) => (
          <div key={title}>
            <dt className="text-sm font-bold text-accent">{title}</dt>
            <dd className="mt-1 text-small">{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
