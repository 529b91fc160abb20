import type { ContributionMap } from "../../client/sessions.ts";
import { m } from "../../messages/generated/messages.js";
import { Button } from "../../ui/button.tsx";
import { mapChange } from "./map-change.ts";
import { useCorrecting } from "./map-correcting.tsx";

type MapNoteProps = {
  readonly before: ContributionMap | null;
  readonly after: ContributionMap;
};

/** Says what the last answer put on the map, and lets the person put it right. */
export function MapNote({ before, after }: MapNoteProps) {
  const correct = useCorrecting();
  const { parties, tasks } = mapChange(before, after);
  if (parties.length === 0 && tasks.length === 0) return null;
  return (
    <ul className="space-y-0.5 text-[0.9375rem] text-muted">
      {parties.map((party) => (
        <AddedLine
          key={party.id}
          text={m.map_added({ name: party.name })}
          label={m.map_correct_named({ name: party.name })}
          onCorrect={() => correct({ kind: "party", party })}
        />
      ))}
      {tasks.map((task) => (
        <AddedLine
          key={task.id}
          text={m.map_added_task({ name: task.name })}
          label={m.map_correct_named({ name: task.name })}
          onCorrect={() => correct({ kind: "task", task })}
        />
      ))}
    </ul>
  );
}

type AddedLineProps = { readonly text: string; readonly label: string; readonly onCorrect: () => void };

function AddedLine({ text, label, onCorrect }: AddedLineProps) {
  return (
    <li className="flex items-baseline gap-2.5">
      <span aria-hidden="true" className="size-2 shrink-0 -translate-y-px rounded-full bg-dot" />
      <span>{text}</span>
      <Button aria-label={label} look="text" className="ml-2 shrink-0 px-1 py-0.5" onPress={onCorrect}>
        {m.map_correct()}
      </Button>
    </li>
  );
}
