import type { MapCorrection, Session } from "../../client/sessions.ts";
import { m } from "../../messages/generated/messages.js";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { useCorrecting } from "./map-correcting.tsx";
import { useMapCorrections } from "./use-map-corrections.ts";

/** Beneath the fan: add somebody or some work, take the last correction back, put back what was taken off. */
export function FanTools({ session }: { readonly session: Session }) {
  const correct = useCorrecting();
  const { apply, isApplying, hasFailed } = useMapCorrections(session.id);
  const { parties, tasks } = session.struck;
  const struck: readonly { readonly name: string; readonly restore: MapCorrection }[] = [
    ...parties.map(({ id, name }) => ({ name, restore: { op: "restore-party", party: id } as const })),
    ...tasks.map(({ id, name }) => ({ name, restore: { op: "restore-task", task: id } as const })),
  ];
  return (
    <div className="px-4 pt-2 pb-4">
      <div className="flex flex-wrap items-center gap-2">
        <Button look="outline" onPress={() => correct({ kind: "new-party" })}>
          {m.map_add()}
        </Button>
        <Button look="outline" onPress={() => correct({ kind: "new-task" })}>
          {m.map_add_task()}
        </Button>
        {session.undoable > 0 && (
          <Button
            look="outline"
            isDisabled={isApplying}
            className="ml-auto"
            onPress={() => void apply([{ op: "undo" }])}
          >
            {m.map_undo()}
          </Button>
        )}
      </div>
      {hasFailed && (
        <p role="alert" className="mt-1 text-small text-care">
          {m.map_failed()}
        </p>
      )}
      {struck.length > 0 && (
        <Disclosure label={m.map_struck_list({ count: struck.length })}>
          <ul className="mt-1 flex flex-wrap gap-2">
            {struck.map(({ name, restore }) => (
              <li key={name + restore.op} className="flex items-center gap-1">
                <span className="text-muted line-through" lang={session.lang}>
                  {name}
                </span>
                <Button
                  look="outline"
                  className="px-4"
                  aria-label={m.map_restore_named({ name })}
                  onPress={() => void apply([restore])}
                >
                  {m.map_restore()}
                </Button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  );
}
