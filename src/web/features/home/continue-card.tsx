import type { SessionSummary } from "../../client/sessions.ts";
import { formatMoment } from "../../common/dates.ts";
import { remainingTime } from "../../common/remaining.ts";
import { SmallFan } from "../../common/small-fan.tsx";
import { m } from "../../messages/generated/messages.js";
import { Link } from "../../navigation/link.tsx";
import { useLocale } from "../../settings/locale.ts";
import { look } from "../../ui/look.ts";

/** The session that was left last, first in line to be gone on with. */
export function ContinueCard({ session }: { readonly session: SessionSummary }) {
  const locale = useLocale();
  return (
    <section aria-labelledby="continue" className="card mt-6 overflow-hidden sm:flex">
      <SmallFan
        path={`/sessions/${session.id}/fan.svg`}
        isFirst
        className="aspect-[16/9] w-full border-line max-sm:border-b sm:w-[45%] sm:max-w-[21rem] sm:border-r"
      />
      <div className="flex flex-1 flex-col items-start justify-center gap-1 px-5 py-5 desk:px-8">
        <h2 id="continue" className="text-small font-bold text-accent">
          {m.home_continue_title()}
        </h2>
        <p className="text-heading font-bold">{formatMoment(session.startedAt, locale)}</p>
        <p className="text-muted">
          {m.start_minutes({ minutes: session.minutes })}
          <span aria-hidden="true"> ・ </span>
          {remainingTime(session.minutes, session.elapsedMinutes)}
        </p>
        <Link to="/sessions/$id" params={{ id: session.id }} className={look("strong", "mt-3")}>
          {m.home_continue()}
        </Link>
      </div>
    </section>
  );
}
