import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { m } from "../../messages/generated/messages.js";
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
  "flex min-h-11 flex-1 items-center justify-center gap-2 border-b-2 border-transparent text-small text-muted data-selected:border-accent data-selected:font-bold data-selected:text-ink";

/** On a phone: the conversation or the fan. */
export function PaneSwitch({ pane, onChange, count, onNear }: PaneSwitchProps) {
  return (
    <ToggleButtonGroup
      aria-label={m.pane_label()}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[pane]}
      onSelectionChange={(keys) => onChange(keys.has("fan") ? "fan" : "conversation")}
      className="flex border-b border-line px-4"
    >
      <ToggleButton id="conversation" className={tab}>
        {m.pane_conversation()}
      </ToggleButton>
      <ToggleButton id="fan" className={tab} onHoverStart={onNear} onFocus={onNear} onPressStart={onNear}>
        <FanIcon />
        {m.pane_fan({ count })}
      </ToggleButton>
    </ToggleButtonGroup>
  );
}
