import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { recordQuery, sessionQuery, type RecordBody, type Session } from "../../client/sessions.ts";
import { useLive } from "../../client/use-live.ts";
import { ChosenCard } from "../../common/chosen-card.tsx";
import { formatMoment } from "../../common/dates.ts";
import { FanInPlace } from "../../common/fan-in-place.tsx";
import { RatingsChange } from "../../common/ratings-change.tsx";
import { LoadFailed, Loading } from "../../common/load-state.tsx";
import { SiteHeader } from "../../common/site-header.tsx";
import { m } from "../../messages/generated/messages.js";
import { Link } from "../../navigation/link.tsx";
import { useLocale } from "../../settings/locale.ts";
import { look } from "../../ui/look.ts";
import { Downloads } from "./downloads.tsx";
import { OpenSections } from "./open-sections.tsx";
import { PlanList } from "./plan-list.tsx";
import { RecordSection } from "./record-section.tsx";
import { Timeline } from "./timeline.tsx";

export function RecordPage({ id }: { readonly id: string }) {
  const record = useQuery(recordQuery(id));
  const session = useQuery(sessionQuery(id));
  if (record.data && session.data) return <OpenRecord record={record.data} session={session.data} />;
  const error = record.error ?? session.error;
  if (!error) return <Loading />;
  return (
    <LoadFailed
      error={error}
      onRetry={() => {
        void record.refetch();
        void session.refetch();
      }}
    />
  );
}

function OpenRecord({ record, session }: { readonly record: RecordBody; readonly session: Session }) {
  const locale = useLocale();
  const [chosen, setChosen] = useState<string | null>(null);
  useLive(session.id);
  return (
    <>
      <title>{m.record_page_title()}</title>
      <SiteHeader width="middle" />
      <main tabIndex={-1} className="mx-auto max-w-4xl px-4 pb-20 desk:px-8">
        <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4 pt-4 desk:pt-8">
          <div>
            <h1 className="text-[1.75rem] leading-snug font-bold desk:text-[2.125rem]">{m.record_title()}</h1>
            <p className="mt-1 text-muted">
              {formatMoment(session.startedAt, locale)}
              <span aria-hidden="true"> ・ </span>
              {m.record_took({ minutes: Math.max(1, Math.round(session.elapsedMinutes)) })}
            </p>
          </div>
          <Downloads session={session} />
        </div>
        {!session.done && (
          <p className="mt-6 flex flex-wrap items-center gap-4 rounded-2xl bg-accent-soft px-5 py-3">
            <span className="flex-1">{m.record_unfinished()}</span>
            <Link to="/sessions/$id" params={{ id: session.id }} className={look("outline")}>
              {m.session_continue()}
            </Link>
          </p>
        )}
        <FanInPlace
          map={record.map}
          lang={session.lang}
          focus={chosen}
          onFocus={setChosen}
          className="mt-8 desk:h-[29rem]"
        />
        {session.map.parties.length > 0 && (
          <div className="mt-3 print:hidden">
            <ChosenCard session={session} chosen={chosen} />
          </div>
        )}
        <p className="mt-4 text-small text-muted">{m.record_own_words()}</p>
        <RecordSection
          session={session}
          section="aspiration"
          title={m.record_aspiration()}
          lines={record.aspiration}
          isLarge
        />
        <RecordSection session={session} section="values" title={m.record_values()} lines={record.values} />
        <RecordSection session={session} section="fit" title={m.record_fit()} lines={record.fit} />
        <RecordSection
          session={session}
          section="turningPoints"
          title={m.record_turning_points()}
          lines={record.turningPoints}
        />
        <PlanList session={session} lines={record.plan} />
        <RecordSection
          session={session}
          section="collaboration"
          title={m.record_collaboration()}
          lines={record.collaboration}
        />
        <Timeline session={session} stretches={record.timeline ?? []} />
        <RatingsChange
          title={m.record_ratings()}
          before={record.ratings.before}
          after={record.ratings.after}
          names={[m.ratings_before(), m.ratings_after()]}
        />
        <OpenSections open={record.open} guards={record.guards} />
        <Link
          to="/sessions/$id/someone"
          params={{ id: session.id }}
          className={look("outline", "mt-8 print:hidden")}
        >
          {m.someone_title()}
        </Link>
      </main>
    </>
  );
}
