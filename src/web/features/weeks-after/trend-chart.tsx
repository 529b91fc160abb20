import type { WeeksBody } from "../../client/weeks.ts";
import { formatDay } from "../../common/dates.ts";
import { scaleName } from "../../common/rating-items.ts";
import { m } from "../../messages/generated/messages.js";
import { useLocale } from "../../settings/locale.ts";
import { marksOf } from "./trend-marks.ts";
import { apart, curve, linear, scales, valueOf, type Scale } from "./series.ts";

/** Lines differ by dash and label as well as by colour. */
const lines: Readonly<
  Record<Scale, { readonly stroke: string; readonly fill: string; readonly dash?: string }>
> = {
  presence: { stroke: "stroke-accent", fill: "fill-accent" },
  contribution: { stroke: "stroke-care", fill: "fill-care", dash: "7 5" },
  acknowledgement: { stroke: "stroke-muted", fill: "fill-muted", dash: "2 5" },
};

/** px of the drawing and its margins: numbers left, names right, days beneath, marks above. */
const height = 274;
const margin = { left: 24, top: 30, bottom: 58 };
/** px a name of a line takes at most, by language. */
const labelWidth = { ja: 56, en: 118 } as const;
const labelGap = 18;
/** px between two days on the axis. */
const dayGap = 74;
const top = 10;
/** px before the second entry of the legend, where the first names two things. */
const legendWidth = { ja: 200, en: 190 } as const;

export function TrendChart({ weeks, width }: { readonly weeks: WeeksBody; readonly width: number }) {
  const locale = useLocale();
  const { checkIns } = weeks;
  const times = checkIns.map(({ at }) => Date.parse(at));
  const marks = marksOf(weeks);
  const all = [...times, ...marks.map(({ day }) => Date.parse(`${day}T12:00:00Z`))];
  const right = width - labelWidth[locale] - 12;
  const x = linear([Math.min(...all), Math.max(...all)], [margin.left + 12, right]);
  const y = linear([0, top], [height - margin.bottom, margin.top]);
  const ends = scales.map((scale) => y(valueOf(checkIns.at(-1) ?? { ratings: zero }, scale)));
  const labels = apart(ends, labelGap, height - margin.bottom);
  const xOfDay = (day: string): number => x(Date.parse(`${day}T12:00:00Z`));
  return (
    <svg
      role="img"
      aria-label={m.trend_label({
        from: formatDay(checkIns[0]?.day ?? "", locale),
        to: formatDay(checkIns.at(-1)?.day ?? "", locale),
      })}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className="block text-note"
    >
      {[0, 5, 10].map((value) => (
        <g key={value}>
          <line x1={margin.left} x2={right} y1={y(value)} y2={y(value)} className="stroke-line" />
          <text x={margin.left - 8} y={y(value) + 4} textAnchor="end" className="fill-muted">
            {value}
          </text>
        </g>
      ))}
      {days(checkIns, x).map(({ day, at }) => (
        <text key={day} x={at} y={height - margin.bottom + 22} textAnchor="middle" className="fill-muted">
          {formatDay(day, locale, "short")}
        </text>
      ))}
      {marks.map(({ day, kind }, index) => (
        <g key={index}>
          <line
            x1={xOfDay(day)}
            x2={xOfDay(day)}
            y1={margin.top - 6}
            y2={y(0)}
            className="stroke-edge"
            strokeDasharray="1 4"
          />
          {kind === "act" ? (
            <path d={`M${xOfDay(day)} 11l6 6l-6 6l-6 -6z`} className="fill-dot" />
          ) : (
            <path d={`M${xOfDay(day)} 24l-7 -12h14z`} className="fill-accent" />
          )}
        </g>
      ))}
      {scales.map((scale, index) => {
        const { stroke, fill, dash } = lines[scale];
        const points = checkIns.map((checkIn, n) => ({ x: x(times[n] ?? 0), y: y(valueOf(checkIn, scale)) }));
        return (
          <g key={scale}>
            <path
              d={curve(points)}
              fill="none"
              className={stroke}
              strokeWidth="2.25"
              strokeDasharray={dash}
            />
            {points.map((point, n) => (
              <circle
                key={n}
                cx={point.x}
                cy={point.y}
                r="3.5"
                className={`fill-paper ${stroke}`}
                strokeWidth="2"
              />
            ))}
            <text x={right + 12} y={(labels[index] ?? 0) + 4} className={`font-bold ${fill}`}>
              {scaleName(scale)}
            </text>
          </g>
        );
      })}
      {marks.length > 0 && (
        <Legend y={height - 6} hasLook={marks.some(({ kind }) => kind === "look-again")} />
      )}
    </svg>
  );
}

const zero = {
  presence: [0, 0],
  contribution: [0, 0],
  acknowledgement: [0, 0],
} satisfies WeeksBody["checkIns"][number]["ratings"];

/** What the marks above the lines stand for. */
function Legend({ y, hasLook }: { readonly y: number; readonly hasLook: boolean }) {
  const locale = useLocale();
  const second = hasLook ? legendWidth[locale] : 130;
  return (
    <g aria-hidden="true" className="fill-muted">
      <path d={`M31 ${y}l-6 -10h12z`} className="fill-accent" />
      <text x="44" y={y}>
        {hasLook ? m.trend_session_or_look() : m.trend_session()}
      </text>
      <path d={`M${second + 1} ${y - 11}l6 6l-6 6l-6 -6z`} className="fill-dot" />
      <text x={second + 14} y={y}>
        {m.trend_act()}
      </text>
    </g>
  );
}

/** Days under the axis: the first and last, and those between that have room. */
function days(
  checkIns: WeeksBody["checkIns"],
  x: (time: number) => number,
): readonly { readonly day: string; readonly at: number }[] {
  const placed: { day: string; at: number }[] = [];
  for (const { day, at } of checkIns.toReversed()) {
    const place = x(Date.parse(at));
    const last = placed.at(-1);
    if (!last || last.at - place >= dayGap) placed.push({ day, at: place });
  }
  return placed;
}
