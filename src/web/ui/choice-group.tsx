import { Label, Radio, RadioGroup } from "react-aria-components";

type ChoiceGroupProps<Choice extends string> = {
  readonly label: string;
  readonly choices: readonly { readonly id: Choice; readonly label: string }[];
  readonly value: Choice;
  readonly onChange: (choice: Choice) => void;
};

/** One of a few, all in view. */
export function ChoiceGroup<Choice extends string>({
  label,
  choices,
  value,
  onChange,
}: ChoiceGroupProps<Choice>) {
  return (
    <RadioGroup
      value={value}
      onChange={(chosen) => {
        const choice = choices.find(({ id }) => id === chosen);
        if (choice) onChange(choice.id);
      }}
    >
      <Label className="text-sm text-muted">{label}</Label>
      <div className="mt-1.5 flex flex-wrap gap-2">
        {choices.map(({ id, label }) => (
          <Radio
            key={id}
            value={id}
            className="inline-flex min-h-11 cursor-pointer items-center rounded-full border border-line px-4 hover:border-edge data-selected:border-accent data-selected:bg-accent-soft data-selected:font-bold data-selected:text-accent"
          >
            {label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
