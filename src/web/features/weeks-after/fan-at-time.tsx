import type { OverviewBody } from "../../client/weeks.ts";
import { formatDay } from "../../common/dates.ts";
import { SmallFan } from "../../common/small-fan.tsx";
import { m } from "../../messages/generated/messages.js";
import { Link } from "../../navigation/link.tsx";
import { useLocale } from "../../settings/locale.ts";
import { look } from "../../ui/look.ts";

type Fan = OverviewBody["fans"][number];

/** One fan, small, with its day and what differs from the one before. */
export function FanAtTime({ fan }: { readonly fan: Fan }) {
  const locale = useLocale();
  return (
    <div className="card h-full overflow-hidden">
      <SmallFan
        path={`/me/fans/${fan.id}/fan.svg`}
        alt={m.overview_fan_alt({
          day: formatDay(fan.day, locale),
          people: names(
            fan.map.parties.map(({ name }) => name),
            locale,
          ),
        })}
        className="aspect-[16/9] w-full border-b border-line"
      />
      <div className="px-4 py-3">
        <p className="font-bold">{formatDay(fan.day, locale)}</p>
        <p className="text-note text-muted">
          {fan.from === "session" ? m.trend_session() : m.talk_look_again()}
        </p>
        <p className="text-small">
          {names(
            fan.map.parties.map(({ name }) => name),
            locale,
          )}
        </p>
        <Difference fan={fan} added={m.overview_added()} />
        <Link
          to={fan.from === "session" ? "/sessions/$id/record" : "/looks/$id"}
          params={{ id: fan.id }}
          className={look("text", "text-small")}
        >
          {m.session_open_record()}
        </Link>
      </div>
    </div>
  );
}

type DifferenceProps = {
  readonly fan: { readonly added: readonly string[]; readonly quiet: readonly string[] };
  /** What the first list is called. */
  readonly added: string;
};

/** Who was added and who was not named this time. Neither is good or bad. */
export function Difference({ fan, added }: DifferenceProps) {
  const locale = useLocale();
  const rows = [
    { name: added, people: fan.added },
    { name: m.overview_quiet(), people: fan.quiet },
  ].filter(({ people }) => people.length > 0);
  if (rows.length === 0) return null;
  return (
    <dl className="mt-1 text-small">
      {rows.map(({ name, people }) => (
        <div key={name}>
          <dt className="text-muted">{name}</dt>
          <dd>{names(people, locale)}</dd>
        </div>
      ))}
    </dl>
  );
}

function names(people: readonly string[], lang: "ja" | "en"): string {
  return people.join(lang === "ja" ? "、" : ", ");
}
