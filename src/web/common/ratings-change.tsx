import type { Ratings } from "../client/sessions.ts";
import { m } from "../messages/generated/messages.js";
import { ratingItems, scaleName } from "./rating-items.ts";

type RatingsChangeProps = {
  readonly title: string;
  readonly before: Ratings | null;
  readonly after: Ratings | null;
  /** What the two columns are called. */
  readonly names: readonly [string, string];
};

/** The person's own ratings at two times, as they gave them. No sum, no verdict. */
export function RatingsChange({ title, before, after, names }: RatingsChangeProps) {
  if (!before && !after) return null;
  return (
    <section className="afar mt-10 [--afar:24rem]">
      <h2 className="text-lg font-bold text-accent">{title}</h2>
      <p className="mt-1 text-small text-muted">{m.rating_note()}</p>
      <table className="mt-3 w-full border-collapse">
        <thead className="text-left text-sm text-muted">
          <tr>
            <th className="py-1.5 font-normal">{m.ratings_item()}</th>
            <th className="w-40 max-desk:hidden" aria-hidden="true" />
            <th className="w-14 py-1.5 text-right font-normal">{names[0]}</th>
            <th className="w-14 py-1.5 text-right font-normal">{names[1]}</th>
          </tr>
        </thead>
        <tbody>
          {ratingItems().map(({ scale, index, text }) => {
            const first = before?.[scale][index] ?? null;
            const second = after?.[scale][index] ?? null;
            return (
              <tr key={text} className="border-t border-line">
                <th scope="row" className="py-2 pr-4 text-left font-normal text-balance">
                  <span className="mr-3 text-sm text-accent max-desk:block">{scaleName(scale)}</span>
                  {text}
                </th>
                <td aria-hidden="true" className="max-desk:hidden">
                  <Change before={first} after={second} />
                </td>
                <td className="text-right text-muted tabular-nums">{first ?? "–"}</td>
                <td className="text-right font-bold tabular-nums">{second ?? "–"}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function Change({ before, after }: { readonly before: number | null; readonly after: number | null }) {
  const x = (value: number) => 8 + value * 14;
  return (
    <svg viewBox="0 0 156 20" className="h-5 w-39">
      <path d="M8 10h140" className="stroke-line" strokeWidth="2" />
      {before !== null && after !== null && (
        <path d={`M${x(before)} 10H${x(after)}`} className="stroke-accent" strokeWidth="2" />
      )}
      {before !== null && (
        <circle cx={x(before)} cy="10" r="5" className="fill-paper stroke-accent" strokeWidth="2" />
      )}
      {after !== null && <circle cx={x(after)} cy="10" r="5.5" className="fill-accent" />}
    </svg>
  );
}
