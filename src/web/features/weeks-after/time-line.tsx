import type { OverviewBody } from "../../client/weeks.ts";
import { formatDay } from "../../common/dates.ts";
import { m } from "../../messages/generated/messages.js";
import { Link } from "../../navigation/link.tsx";
import { useLocale } from "../../settings/locale.ts";
import { look } from "../../ui/look.ts";

type Entry = OverviewBody["timeline"][number];

const names: Readonly<Record<Entry["kind"], () => string>> = {
  session: m.trend_session,
  "look-again": m.talk_look_again,
  "turning-point": m.record_turning_points,
  "act-planned": m.timeline_planned,
  "act-done": m.plan_done,
  "act-dropped": m.plan_dropped,
  "thanks-received": m.thanks_received,
  "thanks-given": m.thanks_given,
  "thanks-supporter": m.thanks_supporter,
  words: m.plan_words,
  line: m.trend_line,
};

/** Everything on one line of time, newest first. */
export function TimeLine({ entries }: { readonly entries: readonly Entry[] }) {
  const locale = useLocale();
  return (
    <section className="mt-12">
      <h2 className="text-lead font-bold">{m.overview_timeline()}</h2>
      <ol className="mt-3 border-l border-line">
        {entries.toReversed().map((entry, index) => (
          <li key={index} className="relative pb-3 pl-5">
            <span
              aria-hidden="true"
              className={`absolute top-2.5 -left-[5px] size-2.5 rounded-full ${entry.kind === "session" || entry.kind === "look-again" ? "bg-accent" : "bg-dot"}`}
            />
            <p className="text-small text-muted">
              {formatDay(entry.day, locale)}
              <span aria-hidden="true"> ・ </span>
              {names[entry.kind]()}
              {entry.with !== null && (
                <>
                  <span aria-hidden="true"> ・ </span>
                  {entry.with}
                </>
              )}
            </p>
            {entry.text !== null && <p>{entry.text}</p>}
            {(entry.kind === "session" || entry.kind === "look-again") && entry.of !== null && (
              <Link
                to={entry.kind === "session" ? "/sessions/$id/record" : "/looks/$id"}
                params={{ id: entry.of }}
                className={look("text", "text-small")}
              >
                {m.session_open_record()}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
