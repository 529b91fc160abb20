import { useState } from "react";
import { isStale } from "../../../api/index.ts";
import type { HouseBody } from "../../client/someone.ts";
import { m } from "../../messages/generated/messages.js";
import { useLocale, type Locale } from "../../settings/locale.ts";

type Source = HouseBody["counsellors"][number];

/** How to find a counsellor, the public and free ones first. */
export function CounsellorList({ sources }: { readonly sources: readonly Source[] }) {
  const locale = useLocale();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const shown = sources.filter(({ lang }) => lang === locale);
  const isOld = shown.some(({ verifiedAt }) => isStale({ verifiedAt }, today));
  return (
    <section className="mt-10">
      <h2 className="text-lead font-bold text-accent">{m.someone_find()}</h2>
      {isOld && <p className="mt-1 max-w-[44em] text-small">{m.someone_old()}</p>}
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {shown.map(({ id, name, what, source, verifiedAt }) => (
          <li key={id} className="py-2.5">
            <p className="font-bold">{name}</p>
            <p>{what}</p>
            <p className="text-note text-muted">
              <a href={source} target="_blank" rel="noreferrer" className="underline underline-offset-4">
                {m.contact_source()}
                <span className="sr-only">{m.contact_source_of({ name })}</span>
              </a>
              <span aria-hidden="true"> ・ </span>
              <span className="whitespace-nowrap">
                {m.someone_verified({ month: formatMonth(verifiedAt, locale) })}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function formatMonth(day: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale === "ja" ? "ja-JP" : "en-GB", {
    year: "numeric",
    month: "long",
    timeZone: "UTC",
  });
  return format.format(new Date(`${day}T00:00:00Z`));
}
