import { useId } from "react";
import { Choice } from "./choice.tsx";

type ChoiceGroupProps<Id extends string> = {
  readonly label: string;
  readonly choices: readonly { readonly id: Id; readonly label: string }[];
  readonly value: Id;
  readonly onChange: (choice: Id) => void;
};

/** One of a few, all in view. */
export function ChoiceGroup<Id extends string>({ label, choices, value, onChange }: ChoiceGroupProps<Id>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-labelledby={name}>
      <span id={name} className="text-sm text-muted">
        {label}
      </span>
      <div className="mt-1.5 flex flex-wrap gap-2">
        {choices.map(({ id, label }) => (
          <Choice
            key={id}
            name={name}
            isChosen={id === value}
            onChoose={() => onChange(id)}
            className="inline-flex min-h-11 items-center rounded-full border border-line px-4 hover:border-edge has-checked:border-accent has-checked:bg-accent-soft has-checked:font-bold has-checked:text-accent"
          >
            {label}
          </Choice>
        ))}
      </div>
    </div>
  );
}
