import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from "react-aria-components";

type RatingSliderProps = {
  readonly label: string;
  /** 0 to 10; null until the person has chosen. */
  readonly value: number | null;
  readonly onChange: (value: number) => void;
  readonly low: string;
  readonly middle: string;
  readonly high: string;
  readonly unset: string;
  /** Lower on a phone, where several must be seen at once. */
  readonly isDense?: boolean;
};

/** Eleven steps with words at both ends and the middle. It begins without a value, so that nobody's answer is the default. */
export function RatingSlider({
  label,
  value,
  onChange,
  low,
  middle,
  high,
  unset,
  isDense = false,
}: RatingSliderProps) {
  return (
    <Slider
      minValue={0}
      maxValue={10}
      value={value ?? 5}
      onChange={onChange}
      onChangeEnd={onChange}
      className="grid h-full grid-cols-[1fr_auto] grid-rows-[1fr_auto_auto] gap-x-4"
    >
      <Label className="leading-snug text-balance">{label}</Label>
      <SliderOutput className="min-w-10 text-right text-sm text-muted tabular-nums">
        {value === null ? unset : <span className="text-base font-bold text-ink">{value}</span>}
      </SliderOutput>
      <SliderTrack
        className={`relative col-span-2 cursor-pointer ${isDense ? "h-9 md:mt-1 md:h-11" : "mt-1 h-11"}`}
      >
        <div className="absolute inset-x-0 top-1/2 h-1.5 -translate-y-1/2 rounded-full bg-line">
          {value !== null && <Filled value={value} />}
        </div>
        <SliderThumb
          className={`top-1/2 size-7 rounded-full border-2 border-accent data-dragging:scale-110 ${
            value === null ? "bg-surface" : "bg-accent"
          }`}
        />
      </SliderTrack>
      <div
        className={`col-span-2 grid grid-cols-[1fr_auto_1fr] gap-x-2 text-note text-muted ${isDense ? "-mt-0.5 leading-tight md:-mt-1 md:leading-[inherit]" : "-mt-1"}`}
      >
        <span>{low}</span>
        <span className="text-center">{middle}</span>
        <span className="text-right">{high}</span>
      </div>
    </Slider>
  );
}

/** The length is an attribute of a drawing, because the server's policy allows no inline style in markup. */
function Filled({ value }: { readonly value: number }) {
  return (
    <svg
      aria-hidden="true"
      className="absolute inset-0 size-full rounded-full"
      preserveAspectRatio="none"
      viewBox="0 0 10 1"
    >
      <rect width={value} height="1" className="fill-accent" />
    </svg>
  );
}
