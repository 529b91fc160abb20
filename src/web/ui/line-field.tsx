import { Input, Label, TextArea, TextField } from "react-aria-components";

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
  const shared = { lang, maxLength } as const;
  return (
    <TextField value={value} onChange={onChange} type={type} className="w-full">
      <Label className="text-small text-muted">{label}</Label>
      {rows > 1 ? (
        <TextArea
          {...shared}
          rows={rows}
          className={`${look} field-sizing-content max-h-60 min-h-24 resize-none`}
        />
      ) : (
        <Input {...shared} className={look} />
      )}
    </TextField>
  );
}
