import { useQuery } from "@tanstack/react-query";
import { weeksQuery } from "../../client/weeks.ts";
import { formatDays } from "../../common/dates.ts";
import { m } from "../../messages/generated/messages.js";
import { Link } from "../../navigation/link.tsx";
import { useLocale } from "../../settings/locale.ts";
import { look } from "../../ui/look.ts";
import { CareInView } from "./care-in-view.tsx";
import { Invitation } from "./invitation.tsx";

/** On the home page: the next step, a minute for a check-in, and the way to the rest. */
export function WeeksOnHome() {
  const locale = useLocale();
  const { data } = useQuery(weeksQuery);
  if (!data) return null;
  const { acts, care, invitation, last, next } = data;
  const open = acts.filter(({ status }) => status === "open");
  const step =
    open.find(({ asks }) => asks) ??
    open
      .filter(({ when }) => when !== null && when.end > data.today)
      .toSorted((a, b) => (a.when?.end ?? "").localeCompare(b.when?.end ?? ""))[0] ??
    open[0];
  return (
    <section aria-labelledby="weeks" className="mt-10">
      <h2 id="weeks" className="text-heading font-bold">
        {m.weeks_nav_label()}
      </h2>
      {care && <CareInView care={care} />}
      <div className="mt-4 grid gap-4 desk:grid-cols-2 desk:gap-6">
        <div className="card flex flex-col items-start gap-1 px-5 py-4">
          <h3 className="text-small font-bold text-accent">{m.weeks_nav_check_in()}</h3>
          <p>{next?.isDue ? m.home_check_in_day() : m.checkin_lead()}</p>
          <Link to="/check-in" className={look("outline", "mt-2")}>
            {m.home_check_in()}
          </Link>
        </div>
        <div className="card flex flex-col items-start gap-1 px-5 py-4">
          <h3 className="text-small font-bold text-accent">{m.weeks_nav_plan()}</h3>
          {step ? (
            <p>
              {/* The gap is on this side: on a line of its own the day begins where lines begin. */}
              <span className="mr-3">{step.text}</span>{" "}
              {step.when && (
                <span className="text-small whitespace-nowrap text-muted">
                  {formatDays(step.when, locale)}
                </span>
              )}
              {step.asks && step.when && (
                <span className="block">
                  {m.plan_asked({ day: formatDays({ ...step.when, by: undefined }, locale) })}
                </span>
              )}
            </p>
          ) : (
            <p className="text-muted">{m.plan_empty()}</p>
          )}
          <Link to="/plan" className={look("outline", "mt-2")}>
            {m.home_plan()}
          </Link>
        </div>
      </div>
      {invitation && <Invitation invitation={invitation} last={last} />}
      <p className="mt-2 -ml-3 flex flex-wrap">
        <Link to="/thanks" className={look("quiet")}>
          {m.weeks_nav_thanks()}
        </Link>
        <Link to="/assets" className={look("quiet")}>
          {m.weeks_nav_assets()}
        </Link>
        <Link to="/overview" className={look("quiet")}>
          {m.weeks_nav_overview()}
        </Link>
        <Link to="/reminders" className={look("quiet")}>
          {m.weeks_nav_reminders()}
        </Link>
      </p>
    </section>
  );
}
