import { useQuery } from "@tanstack/react-query";
import { overviewQuery, type OverviewBody, type WeeksBody } from "../../client/weeks.ts";
import { formatDay } from "../../common/dates.ts";
import { FanInPlace } from "../../common/fan-in-place.tsx";
import { m } from "../../messages/generated/messages.js";
import { Link } from "../../navigation/link.tsx";
import { useLocale } from "../../settings/locale.ts";
import { look } from "../../ui/look.ts";
import { FanAtTime } from "./fan-at-time.tsx";
import { OpenTalk } from "./open-talk.tsx";
import { SideBySide } from "./side-by-side.tsx";
import { TimeLine } from "./time-line.tsx";
import { WeeksPage } from "./weeks-page.tsx";

/** The whole of the work from above: the fan as it stands, those before it, and what happened in between. */
export function OverviewPage() {
  return (
    <WeeksPage title={m.weeks_nav_overview()} lead={m.overview_lead()}>
      {(weeks) => <Loaded weeks={weeks} />}
    </WeeksPage>
  );
}

function Loaded({ weeks }: { readonly weeks: WeeksBody }) {
  const { data } = useQuery(overviewQuery);
  if (!data) return null;
  return <Overview weeks={weeks} overview={data} />;
}

function Overview({ weeks, overview }: { readonly weeks: WeeksBody; readonly overview: OverviewBody }) {
  const locale = useLocale();
  const { living, fans, timeline } = overview;
  const mayOffer = weeks.care === null || weeks.care.eased;
  const open = weeks.talks.findLast(({ kind, closed }) => kind === "look-again" && !closed);
  const hasFan = living.map.parties.length + living.map.tasks.length > 0;
  if (!hasFan) return <p className="mt-6 text-muted">{m.overview_empty()}</p>;
  return (
    <>
      {mayOffer && weeks.last !== null && (
        <div className="mt-5">
          {open ? (
            <Link to="/talks/$id" params={{ id: open.id }} className={look("strong")}>
              {m.talk_go_on()}
            </Link>
          ) : (
            <OpenTalk kind="look-again" about={weeks.last} label={m.overview_look()} look="strong" />
          )}
        </div>
      )}
      <section className="mt-10">
        <h2 className="text-lead font-bold">{m.overview_now()}</h2>
        <FanInPlace map={living.map} lang={fans.at(-1)?.lang ?? locale} className="mt-3 desk:h-[29rem]" />
        {living.words.length > 0 && (
          <>
            <h3 className="mt-5 font-bold">{m.overview_words()}</h3>
            <ul className="mt-1 space-y-1.5">
              {living.words.toReversed().map(({ party, text, at, day }) => (
                <li key={`${at} ${party} ${text}`} className="border-l-2 border-dot pl-4">
                  {text}
                  <span className="ml-3 text-small text-muted">
                    {party} {formatDay(day, locale)}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section className="mt-12">
        <h2 className="text-lead font-bold">{m.overview_fans()}</h2>
        <ul className="mt-3 grid gap-4 sm:grid-cols-2 desk:grid-cols-3">
          {fans.map((fan) => (
            <li key={fan.id}>
              <FanAtTime fan={fan} />
            </li>
          ))}
        </ul>
      </section>
      {fans.length > 1 && <SideBySide fans={fans} />}
      <TimeLine entries={timeline} />
    </>
  );
}
