import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, type ReactNode } from "react";
import { weeksQuery, type WeeksBody } from "../../client/weeks.ts";
import { LoadFailed, Loading } from "../../common/load-state.tsx";
import { SiteHeader } from "../../common/site-header.tsx";
import { m } from "../../messages/generated/messages.js";
import { Link } from "../../navigation/link.tsx";
import { CareInView } from "./care-in-view.tsx";

type WeeksPageProps = {
  readonly title: string;
  readonly lead?: string;
  readonly children: (weeks: WeeksBody) => ReactNode;
};

const places = [
  { to: "/check-in", name: m.weeks_nav_check_in },
  { to: "/plan", name: m.weeks_nav_plan },
  { to: "/thanks", name: m.weeks_nav_thanks },
  { to: "/assets", name: m.weeks_nav_assets },
  { to: "/overview", name: m.weeks_nav_overview },
  { to: "/reminders", name: m.weeks_nav_reminders },
] as const;

/** A page of the weeks after: the way between them, and whoever helps above everything where it is needed. */
export function WeeksPage({ title, lead, children }: WeeksPageProps) {
  const { data, error, refetch } = useQuery(weeksQuery);
  const nav = useRef<HTMLUListElement>(null);
  const isLoaded = data !== undefined;
  // On a phone the places scroll; the present one is brought into view.
  useEffect(() => {
    if (isLoaded)
      nav.current?.querySelector("[aria-current]")?.scrollIntoView({ inline: "center", block: "nearest" });
  }, [isLoaded]);
  if (!data) return error ? <LoadFailed error={error} onRetry={() => void refetch()} /> : <Loading />;
  return (
    <>
      <title>{`${title} ― 要 Kaname`}</title>
      <SiteHeader width="middle" />
      <nav aria-label={m.weeks_nav_label()} className="mx-auto max-w-4xl px-4 desk:px-8">
        <ul
          ref={nav}
          className="-mx-1 flex gap-1 border-b border-line pb-2 max-desk:overflow-x-auto desk:flex-wrap"
        >
          {places.map(({ to, name }) => (
            <li key={to} className="shrink-0">
              <Link
                to={to}
                className="inline-flex min-h-11 items-center rounded-full px-3 text-small text-muted hover:bg-accent-soft hover:text-ink"
                hereClassName="bg-accent-soft font-bold text-accent!"
              >
                {name()}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <main tabIndex={-1} className="mx-auto min-h-dvh max-w-4xl px-4 pb-20 desk:px-8">
        {data.care && <CareInView care={data.care} />}
        <h1 className="pt-5 text-title leading-snug font-bold md:pt-7 desk:pt-8">{title}</h1>
        {lead !== undefined && (
          <p className="mt-1.5 max-w-[40em] text-muted max-desk:text-small md:mt-2">{lead}</p>
        )}
        {children(data)}
      </main>
    </>
  );
}
