import { m } from "../../messages/generated/messages.js";
import { Choice } from "../../ui/choice.tsx";
import { FanIcon } from "../../ui/icons.tsx";

export type Pane = "conversation" | "fan";

type PaneSwitchProps = {
  readonly pane: Pane;
  readonly onChange: (pane: Pane) => void;
  /** How many recipients the fan shows. */
  readonly count: number;
  /** Somebody comes near the fan. */
  readonly onNear: () => void;
};

const tab =
  "flex min-h-11 flex-1 items-center justify-center gap-2 border-b-2 border-transparent text-small text-muted has-checked:border-accent has-checked:font-bold has-checked:text-ink";

/** On a phone: the conversation or the fan. */
export function PaneSwitch({ pane, onChange, count, onNear }: PaneSwitchProps) {
  return (
    <div role="radiogroup" aria-label={m.pane_label()} className="flex border-b border-line px-4">
      <Choice
        name="pane"
        isChosen={pane === "conversation"}
        onChoose={() => onChange("conversation")}
        className={tab}
      >
        {m.pane_conversation()}
      </Choice>
      <Choice
        name="pane"
        isChosen={pane === "fan"}
        onChoose={() => onChange("fan")}
        onNear={onNear}
        className={tab}
      >
        <FanIcon />
        {m.pane_fan({ count })}
      </Choice>
    </div>
  );
}
