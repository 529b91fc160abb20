import { useState } from "react";
import { CheckboxGroup, Checkbox, Input, Label, TextField } from "react-aria-components";
import type { ContributionMap, MapCorrection, Ring } from "../../client/sessions.ts";
import { ringName, rings } from "../../common/rings.ts";
import { m } from "../../messages/generated/messages.js";
import { Button } from "../../ui/button.tsx";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Picker } from "../../ui/picker.tsx";
import { nameOf, partyCorrections, strikeOf, taskCorrections, type MapSubject } from "./map-corrections.ts";
import { useMapCorrections } from "./use-map-corrections.ts";

type MapEditorProps = {
  readonly session: string;
  readonly map: ContributionMap;
  readonly subject: MapSubject;
  readonly onClose: () => void;
  readonly onStruck: () => void;
};

/** Puts one place on the map right: its name, its ring, the work that reaches it, or that it should not be there. */
export function MapEditor({ session, map, subject, onClose, onStruck }: MapEditorProps) {
  const known = subjectBefore(map, subject);
  const [name, setName] = useState(known.name);
  const [ring, setRing] = useState<Ring>(known.ring);
  const [tasks, setTasks] = useState<readonly string[]>(known.tasks);
  const [same, setSame] = useState("");
  const { apply, hasFailed, isApplying } = useMapCorrections(session);
  const isParty = subject.kind === "party" || subject.kind === "new-party";
  const others = subject.kind === "party" ? map.parties.filter(({ id }) => id !== subject.party.id) : [];

  const save = async (corrections: readonly MapCorrection[]) => {
    if (await apply(corrections)) onClose();
  };
  const strike = async () => {
    if (!(await apply(strikeOf(subject)))) return;
    onStruck();
    onClose();
  };
  const corrections = (): readonly MapCorrection[] => {
    const after = { name: name.trim(), ring, tasks };
    if (subject.kind === "task") return taskCorrections(subject.task, after.name);
    if (subject.kind === "party")
      return same === ""
        ? partyCorrections(subject.party.id, known, after)
        : [{ op: "merge-parties", from: subject.party.id, into: same }];
    if (subject.kind === "new-task") return after.name === "" ? [] : [{ op: "add-task", name: after.name }];
    return after.name === ""
      ? []
      : [{ op: "add-party", name: after.name, ring, ...(tasks[0] ? { task: tasks[0] } : {}) }];
  };

  return (
    <Dialog
      title={subject.kind.startsWith("new-") ? m.map_add_title() : m.map_correct_title()}
      closeLabel={m.close()}
      isOpen
      onClose={onClose}
    >
      <form
        className="space-y-5"
        onSubmit={(event) => {
          event.preventDefault();
          void save(corrections());
        }}
      >
        <TextField value={name} isDisabled={same !== ""} onChange={setName} maxLength={80}>
          <Label className="text-sm text-muted">{m.map_name()}</Label>
          <Input className="mt-1.5 block min-h-11 w-full rounded-xl border border-edge bg-surface px-4" />
        </TextField>
        {isParty && same === "" && (
          <ChoiceGroup
            label={m.map_ring()}
            choices={rings.map((id) => ({ id, label: ringName(id) }))}
            value={ring}
            onChange={setRing}
          />
        )}
        {isParty && same === "" && map.tasks.length > 0 && (
          <CheckboxGroup value={[...tasks]} onChange={setTasks}>
            <Label className="text-sm text-muted">{m.map_tasks()}</Label>
            <div className="mt-1.5 flex flex-wrap gap-2">
              {map.tasks.map(({ id, name }) => (
                <Checkbox
                  key={id}
                  value={id}
                  className="inline-flex min-h-11 cursor-pointer items-center rounded-xl border border-line px-4 hover:border-edge data-selected:border-accent data-selected:bg-accent-soft data-selected:font-bold data-selected:text-accent"
                >
                  {name}
                </Checkbox>
              ))}
            </div>
          </CheckboxGroup>
        )}
        {others.length > 0 && (
          <Picker
            label={m.map_same()}
            note={m.map_same_note()}
            value={same}
            onChange={setSame}
            choices={[
              { id: "", label: m.map_same_nobody() },
              ...others.map(({ id, name }) => ({ id, label: name })),
            ]}
          />
        )}
        {hasFailed && (
          <p role="alert" className="text-care">
            {m.map_failed()}
          </p>
        )}
        <div className="flex flex-wrap items-center gap-3 pt-1">
          <Button look="strong" type="submit" isDisabled={isApplying}>
            {m.map_save()}
          </Button>
          <Button look="outline" onPress={onClose}>
            {m.cancel()}
          </Button>
          {!subject.kind.startsWith("new-") && (
            <Button look="text" className="ml-auto py-2" onPress={() => void strike()}>
              {m.map_strike()}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
}

function subjectBefore(map: ContributionMap, subject: MapSubject) {
  if (subject.kind !== "party") return { name: nameOf(subject), ring: "customer" as const, tasks: [] };
  const tasks = map.links.filter(({ party }) => party === subject.party.id).map(({ task }) => task);
  return { name: subject.party.name, ring: subject.party.ring, tasks };
}
