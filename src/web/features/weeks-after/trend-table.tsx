import type { WeeksBody } from "../../client/weeks.ts";
import { formatDay } from "../../common/dates.ts";
import { scaleName } from "../../common/rating-items.ts";
import { m } from "../../messages/generated/messages.js";
import { useLocale } from "../../settings/locale.ts";
import { scales, valueOf } from "./series.ts";
import { marksOf, type Mark } from "./trend-marks.ts";

const markNames: Readonly<Record<Mark["kind"], () => string>> = {
  session: m.trend_session,
  "look-again": m.talk_look_again,
  act: m.trend_act,
};

/** The same as a table, newest first: numbers with the lines that were written, and what happened in between. */
export function TrendTable({ weeks }: { readonly weeks: WeeksBody }) {
  const locale = useLocale();
  const rows = [
    ...marksOf(weeks).map((mark) => ({ day: mark.day, mark, checkIn: null })),
    ...weeks.checkIns.map((checkIn) => ({ day: checkIn.day, mark: null, checkIn })),
  ].toSorted((a, b) => b.day.localeCompare(a.day));
  return (
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={m.trend_table()}>
      <table className="w-full text-left text-small">
        <thead>
          <tr className="border-b border-line text-muted">
            <th scope="col" className="py-1.5 pr-4 font-normal">
              {m.trend_day()}
            </th>
            {scales.map((scale) => (
              <th key={scale} scope="col" className="py-1.5 pr-4 font-normal whitespace-nowrap">
                {scaleName(scale)}
              </th>
            ))}
            <th scope="col" className="py-1.5 font-normal">
              {m.trend_line()}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ day, mark, checkIn }, index) => (
            <tr key={index} className="border-b border-line align-top">
              <th scope="row" className="py-1.5 pr-4 font-normal whitespace-nowrap">
                {formatDay(day, locale)}
              </th>
              {checkIn ? (
                <>
                  {scales.map((scale) => (
                    <td key={scale} className="py-1.5 pr-4 tabular-nums">
                      {valueOf(checkIn, scale)}
                    </td>
                  ))}
                  <td className="min-w-40 py-1.5">{checkIn.line}</td>
                </>
              ) : (
                <td colSpan={scales.length + 1} className="py-1.5 text-muted">
                  {markNames[mark.kind]()}
                  {mark.text !== null && <span className="ml-3">{mark.text}</span>}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
