import { useState } from "react";
import { counsellorSources, isStale } from "../../../api/index.ts";
import { m } from "../../messages/generated/messages.js";
import { useLocale } from "../../settings/locale.ts";

/** How to find a counsellor, the public and free ones first. */
export function CounsellorList() {
  const locale = useLocale();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  return (
    <section className="mt-10">
      <h2 className="text-lead font-bold text-accent">{m.someone_find()}</h2>
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {counsellorSources
          .filter(({ lang }) => lang === locale)
          .map(({ id, name, what, source, verifiedAt }) => (
            <li key={id} className="py-2.5">
              <p className="font-bold">{name}</p>
              <p>{what}</p>
              <p className="text-note text-muted">
                <a href={source} target="_blank" rel="noreferrer" className="underline underline-offset-4">
                  {m.contact_source()}
                  <span className="sr-only">{m.contact_source_of({ name })}</span>
                </a>
                <span aria-hidden="true"> ・ </span>
                <span className="whitespace-nowrap">{m.contact_verified({ date: verifiedAt })}</span>
                {isStale({ verifiedAt }, today) && (
                  <span className="block text-care">{m.contact_stale()}</span>
                )}
              </p>
            </li>
          ))}
      </ul>
    </section>
  );
}
