import type { MapCorrection, Party, Ring, Task } from "../../client/sessions.ts";

/** What is put right: somebody or some work on the map, or somebody who is not there yet. */
export type MapSubject =
  | { readonly kind: "party"; readonly party: Party }
  | { readonly kind: "task"; readonly task: Task }
  | { readonly kind: "new-party" | "new-task" };

type PartyFields = { readonly name: string; readonly ring: Ring; readonly tasks: readonly string[] };

/** The corrections that lead from what the map says of a party to what the person wants it to say. An empty name changes nothing. */
export function partyCorrections(
  party: string,
  before: PartyFields,
  after: PartyFields,
): readonly MapCorrection[] {
  const corrections: MapCorrection[] = [];
  if (after.name !== "" && after.name !== before.name)
    corrections.push({ op: "rename-party", party, name: after.name });
  if (after.ring !== before.ring) corrections.push({ op: "move-party", party, ring: after.ring });
  for (const task of after.tasks)
    if (!before.tasks.includes(task)) corrections.push({ op: "tie", task, party });
  for (const task of before.tasks)
    if (!after.tasks.includes(task)) corrections.push({ op: "untie", task, party });
  return corrections;
}

export function taskCorrections(task: Task, name: string): readonly MapCorrection[] {
  return name === "" || name === task.name ? [] : [{ op: "rename-task", task: task.id, name }];
}

export function strikeOf(subject: MapSubject): readonly MapCorrection[] {
  if (subject.kind === "party") return [{ op: "strike-party", party: subject.party.id }];
  return subject.kind === "task" ? [{ op: "strike-task", task: subject.task.id }] : [];
}

export function restoreOf(subject: MapSubject): readonly MapCorrection[] {
  if (subject.kind === "party") return [{ op: "restore-party", party: subject.party.id }];
  return subject.kind === "task" ? [{ op: "restore-task", task: subject.task.id }] : [];
}

/** The name as it was before any change in the editor. */
export function nameOf(subject: MapSubject): string {
  if (subject.kind === "party") return subject.party.name;
  return subject.kind === "task" ? subject.task.name : "";
}
