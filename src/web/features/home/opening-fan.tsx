/** A fan without words: what a session slowly draws. Only an ornament, so it has no name. */
export function OpeningFan({ className }: { readonly className: string }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 560 330" className={className}>
      {bands.map(({ inner, outer, fill }) => (
        <g key={outer} className={fill}>
          {folds.map((index) => (
            <path key={index} d={sector(inner, outer, index)} opacity={index % 2 === 0 ? 1 : 0.72} />
          ))}
        </g>
      ))}
      <g fill="none" className="stroke-edge" opacity="0.7">
        {recipients.map(({ angle, radius, task }) => (
          <path key={angle} d={tie(tasks[task] ?? angle, angle, radius)} />
        ))}
      </g>
      {tasks.map((angle) => (
        <Task key={angle} angle={angle} />
      ))}
      {recipients.map((recipient) => (
        <Recipient key={recipient.angle} {...recipient} />
      ))}
      <circle cx={pivot.x} cy={pivot.y} r="19" className="fill-strong" />
    </svg>
  );
}

function Task({ angle }: { readonly angle: number }) {
  const { x, y } = point(angle, taskRadius);
  return (
    <g>
      <path
        d={`M${pivot.x} ${pivot.y}L${x} ${y}`}
        className="stroke-strong"
        strokeWidth="1.8"
        opacity="0.45"
      />
      <rect x={x - 25} y={y - 11} width="50" height="22" rx="4" className="fill-strong" />
      <path
        d={`M${x - 15} ${y}h30`}
        className="stroke-on-strong"
        strokeWidth="3"
        strokeLinecap="round"
        opacity="0.7"
      />
    </g>
  );
}

type RecipientProps = {
  readonly angle: number;
  readonly radius: number;
  readonly width: number;
  /** Index of the task that reaches it. */
  readonly task: number;
  readonly hasDot?: boolean;
};

function Recipient({ angle, radius, width, hasDot = false }: RecipientProps) {
  const { x, y } = point(angle, radius);
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
        d={`M${x - width / 2 + 13} ${y}h${width - 26}`}
        className="stroke-edge"
        strokeWidth="3"
        strokeLinecap="round"
        opacity="0.55"
      />
      {hasDot && <circle cx={x + width / 2 - 5} cy={y - 9} r="4.5" className="fill-dot" />}
    </g>
  );
}

const pivot = { x: 280, y: 300 };
const from = 172;
const to = 8;
const count = 16;
const folds = Array.from({ length: count }, (_, index) => index);
const bands = [
  { inner: 60, outer: 110, fill: "fill-fan-1" },
  { inner: 112, outer: 152, fill: "fill-fan-2" },
  { inner: 154, outer: 194, fill: "fill-fan-3" },
  { inner: 196, outer: 236, fill: "fill-fan-4" },
  { inner: 238, outer: 274, fill: "fill-fan-5" },
];
const tasks = [144, 110, 70, 34];
const taskRadius = 82;
const recipients: readonly RecipientProps[] = [
  { angle: 163, radius: 136, width: 58, task: 0, hasDot: true },
  { angle: 100, radius: 132, width: 54, task: 1 },
  { angle: 42, radius: 134, width: 60, task: 3, hasDot: true },
  { angle: 131, radius: 174, width: 72, task: 1 },
  { angle: 74, radius: 174, width: 64, task: 2, hasDot: true },
  { angle: 152, radius: 216, width: 66, task: 0, hasDot: true },
  { angle: 106, radius: 216, width: 74, task: 1 },
  { angle: 50, radius: 216, width: 64, task: 2 },
  { angle: 124, radius: 256, width: 58, task: 1 },
  { angle: 66, radius: 256, width: 68, task: 2, hasDot: true },
  { angle: 24, radius: 216, width: 58, task: 3 },
];

function sector(inner: number, outer: number, index: number): string {
  const step = (from - to) / count;
  const a = from - index * step;
  const b = a - step;
  return `M${at(a, inner)}L${at(a, outer)}A${outer} ${outer} 0 0 1 ${at(b, outer)}L${at(b, inner)}A${inner} ${inner} 0 0 0 ${at(a, inner)}Z`;
}

/** A curve that leaves the task outwards and comes in to the recipient along its own angle. */
function tie(task: number, angle: number, radius: number): string {
  const middle = (taskRadius + radius) / 2;
  return `M${at(task, taskRadius)}C${at(task, middle)} ${at(angle, middle)} ${at(angle, radius)}`;
}

function at(angle: number, radius: number): string {
  const { x, y } = point(angle, radius);
  return `${x} ${y}`;
}

function point(angle: number, radius: number): { readonly x: number; readonly y: number } {
  const radians = (angle * Math.PI) / 180;
  const round = (value: number) => Math.round(value * 10) / 10;
  return { x: round(pivot.x + radius * Math.cos(radians)), y: round(pivot.y - radius * Math.sin(radians)) };
}
