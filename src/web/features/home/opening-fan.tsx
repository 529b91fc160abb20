/** A fan without words: what a session slowly draws. Only an ornament, so it has no name. */
export function OpeningFan({ className }: { readonly className: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 560 330" className={className}>
      {bands.map(({ inner, outer, fill }) => (
        <g key={outer} className={fill}>
          {ribs.map((index) => (
            <path key={index} d={sector(inner, outer, index)} opacity={index % 2 === 0 ? 1 : 0.72} />
          ))}
        </g>
      ))}
      {strokes.map(({ angle, reach }) => (
        <path
          key={angle}
          d={`M280 300L${at(angle, reach)}`}
          className="stroke-strong"
          strokeWidth="1.8"
          opacity="0.45"
        />
      ))}
      {recipients.map(({ angle, radius, width, hasDot }) => (
        <Recipient key={`${angle}-${radius}`} angle={angle} radius={radius} width={width} hasDot={hasDot} />
      ))}
      <circle cx="280" cy="300" r="19" className="fill-strong" />
    </svg>
  );
}

type RecipientShape = {
  readonly angle: number;
  readonly radius: number;
  readonly width: number;
  readonly hasDot: boolean;
};

function Recipient({ angle, radius, width, hasDot }: RecipientShape) {
  const x = 280 + radius * Math.cos(radians(angle));
  const y = 300 - radius * Math.sin(radians(angle));
  return (
    <g>
      <rect
        x={x - width / 2}
        y={y - 10}
        width={width}
        height="20"
        rx="10"
        className="fill-surface stroke-edge"
      />
      <path
        d={`M${x - width / 2 + 12} ${y}h${width - 24}`}
        className="stroke-edge"
        strokeWidth="3"
        strokeLinecap="round"
        opacity="0.55"
      />
      {hasDot && <circle cx={x + width / 2 - 5} cy={y - 9} r="4.5" className="fill-dot" />}
    </g>
  );
}

const from = 172;
const to = 8;
const count = 16;
const ribs = Array.from({ length: count }, (_, index) => index);
const bands = [
  { inner: 60, outer: 110, fill: "fill-fan-1" },
  { inner: 112, outer: 152, fill: "fill-fan-2" },
  { inner: 154, outer: 194, fill: "fill-fan-3" },
  { inner: 196, outer: 236, fill: "fill-fan-4" },
  { inner: 238, outer: 274, fill: "fill-fan-5" },
];
const strokes = [
  { angle: 146, reach: 96 },
  { angle: 112, reach: 96 },
  { angle: 74, reach: 96 },
  { angle: 40, reach: 96 },
];
const recipients: readonly RecipientShape[] = [
  { angle: 152, radius: 132, width: 62, hasDot: true },
  { angle: 104, radius: 134, width: 54, hasDot: false },
  { angle: 36, radius: 132, width: 66, hasDot: true },
  { angle: 128, radius: 176, width: 72, hasDot: false },
  { angle: 70, radius: 174, width: 64, hasDot: true },
  { angle: 150, radius: 218, width: 68, hasDot: true },
  { angle: 96, radius: 216, width: 76, hasDot: false },
  { angle: 46, radius: 216, width: 64, hasDot: false },
  { angle: 118, radius: 256, width: 60, hasDot: false },
  { angle: 64, radius: 256, width: 70, hasDot: true },
];

function sector(inner: number, outer: number, index: number): string {
  const step = (from - to) / count;
  const a = from - index * step;
  const b = a - step;
  return `M${at(a, inner)}L${at(a, outer)}A${outer} ${outer} 0 0 1 ${at(b, outer)}L${at(b, inner)}A${inner} ${inner} 0 0 0 ${at(a, inner)}Z`;
}

function at(angle: number, radius: number): string {
  const x = 280 + radius * Math.cos(radians(angle));
  const y = 300 - radius * Math.sin(radians(angle));
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
