import { useRef } from "react";
import type { WeeksBody } from "../../client/weeks.ts";
import { m } from "../../messages/generated/messages.js";
import { Disclosure } from "../../ui/disclosure.tsx";
import { useSize } from "../../ui/use-size.ts";
import { TrendChart } from "./trend-chart.tsx";
import { TrendTable } from "./trend-table.tsx";

/** The person's own numbers over time, as lines and as a table. It says nothing about them. */
export function Trend({ weeks }: { readonly weeks: WeeksBody }) {
  return weeks.checkIns.length === 0 ? null : <Shown weeks={weeks} />;
}

/** Its place is measured when it comes, so it comes with its first number. */
function Shown({ weeks }: { readonly weeks: WeeksBody }) {
  const place = useRef<HTMLDivElement>(null);
  const size = useSize(place);
  const { checkIns } = weeks;
  return (
    <section className="mt-12">
      <h2 className="text-lead font-bold">{m.trend_title()}</h2>
      <p className="text-note text-muted">{m.trend_note()}</p>
      <div ref={place} className="mt-3 w-full">
        {checkIns.length === 1 ? (
          <p className="text-small">{m.trend_one()}</p>
        ) : (
          size && size.width > 0 && <TrendChart weeks={weeks} width={size.width} />
        )}
      </div>
      <Disclosure label={m.trend_table()}>
        <TrendTable weeks={weeks} />
      </Disclosure>
    </section>
  );
}
