import { useId } from "react";

type PickerProps = {
  readonly label: string;
  readonly note?: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  readonly value: string;
  readonly onChange: (id: string) => void;
  /** Somebody comes near: a long list can be filled now. */
  readonly onNear?: () => void;
};

/** One of many: the device's own list, which every person and every screen reader knows. */
export function Picker({ label, note, choices, value, onChange, onNear }: PickerProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="text-small text-muted">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onPointerEnter={onNear}
        onFocus={onNear}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        className="mt-1.5 block min-h-11 w-full max-w-md cursor-pointer rounded-xl border border-edge bg-surface px-4"
      >
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {choice.label}
          </option>
        ))}
      </select>
      {note !== undefined && (
        <p id={`${id}-note`} className="mt-1.5 text-note text-muted">
          {note}
        </p>
      )}
    </div>
  );
}
