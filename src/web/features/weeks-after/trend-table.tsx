import type { CheckIn } from "../../client/weeks.ts";
import { formatDay } from "../../common/dates.ts";
import { scaleName } from "../../common/rating-items.ts";
import { m } from "../../messages/generated/messages.js";
import { useLocale } from "../../settings/locale.ts";
import { scales, valueOf } from "./series.ts";

/** The same numbers as a table, newest first, with the lines that were written. */
export function TrendTable({ checkIns }: { readonly checkIns: readonly CheckIn[] }) {
  const locale = useLocale();
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
          {checkIns.toReversed().map((checkIn) => (
            <tr key={checkIn.id} className="border-b border-line align-top">
              <th scope="row" className="py-1.5 pr-4 font-normal whitespace-nowrap">
                {formatDay(checkIn.day, locale)}
              </th>
              {scales.map((scale) => (
                <td key={scale} className="py-1.5 pr-4 tabular-nums">
                  {valueOf(checkIn, scale)}
                </td>
              ))}
              <td className="min-w-40 py-1.5">{checkIn.line}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
