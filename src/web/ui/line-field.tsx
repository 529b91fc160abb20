import { useId } from "react";

type LineFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly lang?: "ja" | "en";
  readonly rows?: number;
  readonly type?: "text" | "date" | "email";
  readonly maxLength?: number;
};

const look =
  "mt-1.5 block min-h-11 w-full rounded-xl border border-edge bg-surface px-4 py-2 placeholder:text-muted";

/** A line of the person's own words, or a day. */
export function LineField({
  label,
  value,
  onChange,
  lang,
  rows = 1,
  type = "text",
  maxLength,
}: LineFieldProps) {
  const id = useId();
  const shared = { id, lang, maxLength, value } as const;
  return (
    <div className="w-full">
      <label htmlFor={id} className="text-small text-muted">
        {label}
      </label>
      {rows > 1 ? (
        <textarea
          {...shared}
          rows={rows}
          onChange={(event) => onChange(event.target.value)}
          className={`${look} field-sizing-content max-h-60 min-h-24 resize-none`}
        />
      ) : (
        <input
          {...shared}
          type={type}
          onChange={(event) => onChange(event.target.value)}
          className={type === "date" ? `${look} max-w-60` : look}
        />
      )}
    </div>
  );
}
