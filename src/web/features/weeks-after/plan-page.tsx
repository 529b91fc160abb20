import type { Act, WeeksBody } from "../../client/weeks.ts";
import { m } from "../../messages/generated/messages.js";
import { ActCard } from "./act-card.tsx";
import { NewAct } from "./new-act.tsx";
import { WeeksPage } from "./weeks-page.tsx";

/** Every act with its date and recipient, and what became of it. */
export function PlanPage() {
  return <WeeksPage title={m.weeks_nav_plan()}>{(weeks) => <Plan weeks={weeks} />}</WeeksPage>;
}

function Plan({ weeks }: { readonly weeks: WeeksBody }) {
  const { acts } = weeks;
  const groups = [
    { title: m.plan_open(), acts: acts.filter(({ status }) => status === "open").toSorted(byDate) },
    { title: m.plan_done(), acts: acts.filter(({ status }) => status === "done").reverse() },
    { title: m.plan_dropped(), acts: acts.filter(({ status }) => status === "dropped").reverse() },
  ].filter((group) => group.acts.length > 0);
  return (
    <>
      {groups.length === 0 && <p className="mt-6 text-muted">{m.plan_empty()}</p>}
      {groups.map(({ title, acts: shown }) => (
        <section key={title} className="mt-8">
          <h2 className="text-lead font-bold text-accent">{title}</h2>
          <ul className="mt-3 space-y-3">
            {shown.map((act) => (
              <ActCard key={act.id} act={act} weeks={weeks} />
            ))}
          </ul>
        </section>
      ))}
      <NewAct />
    </>
  );
}

/** What is asked about first, then by date; without a date last. */
function byDate(a: Act, b: Act): number {
  if (a.asks !== b.asks) return a.asks ? -1 : 1;
  return (a.when?.end ?? "9999").localeCompare(b.when?.end ?? "9999");
}
