import type { ReactNode } from "react";

type ChoiceProps = {
  /** The same for all of which one is chosen. */
  readonly name: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  /** Somebody comes near. */
  readonly onNear?: () => void;
  /** How it looks; `has-checked:` how it looks while it is chosen. */
  readonly className: string;
  readonly children: ReactNode;
};

/** One of several, of which one is chosen: the browser's own radio button, seen as its label, over which it lies unseen. */
export function Choice({ name, isChosen, onChoose, onNear, className, children }: ChoiceProps) {
  return (
    <label
      className={`relative cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent ${className}`}
      onPointerEnter={onNear}
    >
      <input
        type="radio"
        name={name}
        checked={isChosen}
        onChange={onChoose}
        onFocus={onNear}
        className="absolute inset-0 size-full cursor-pointer opacity-0"
      />
      {children}
    </label>
  );
}
