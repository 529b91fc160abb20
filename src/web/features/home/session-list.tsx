import type { SessionSummary } from "../../client/sessions.ts";
import { formatMoment } from "../../common/dates.ts";
import { remainingTime } from "../../common/remaining.ts";
import { SmallFan } from "../../common/small-fan.tsx";
import { m } from "../../messages/generated/messages.js";
import { Link } from "../../navigation/link.tsx";
import { useLocale } from "../../settings/locale.ts";
import { ArrowIcon } from "../../ui/icons.tsx";

type SessionListProps = {
  readonly title: string;
  readonly sessions: readonly SessionSummary[];
  readonly className: string;
};

export function SessionList({ title, sessions, className }: SessionListProps) {
  return (
    <section className={`afar [--afar:20rem] ${className}`}>
      <h2 className="text-heading font-bold">{title}</h2>
      <ul className="mt-4 grid gap-4 sm:grid-cols-2 desk:grid-cols-3 desk:gap-6">
        {sessions.map((session) => (
          <SessionCard key={session.id} session={session} />
        ))}
      </ul>
    </section>
  );
}

function SessionCard({ session }: { readonly session: SessionSummary }) {
  const locale = useLocale();
  return (
    <li>
      <Link
        to={session.done ? "/sessions/$id/record" : "/sessions/$id"}
        params={{ id: session.id }}
        className="card block overflow-hidden hover:border-edge"
      >
        <SmallFan
          path={`/sessions/${session.id}/fan.svg`}
          className="aspect-[16/9] w-full border-b border-line"
        />
        <span className="flex items-center justify-between gap-3 px-5 py-3.5">
          <span>
            <span className="block font-bold">{formatMoment(session.startedAt, locale)}</span>
            <span className="block text-sm text-muted">
              {m.start_minutes({ minutes: session.minutes })}
              <span aria-hidden="true"> ・ </span>
              {session.done ? m.session_finished() : remainingTime(session.minutes, session.elapsedMinutes)}
            </span>
          </span>
          <span className="flex items-center gap-2 text-sm text-accent">
            {session.done ? m.session_open_record() : m.session_continue()}
            <ArrowIcon />
          </span>
        </span>
      </Link>
    </li>
  );
}
