import type { ContributionMap, Party, Task } from "../../client/sessions.ts";

/** What a reading put on the map. */
export type MapChange = { readonly parties: readonly Party[]; readonly tasks: readonly Task[] };

export function mapChange(before: ContributionMap | null, after: ContributionMap): MapChange {
  const known = new Set([...(before?.parties ?? []), ...(before?.tasks ?? [])].map(({ id }) => id));
  return {
    parties: after.parties.filter(({ id }) => !known.has(id)),
    tasks: after.tasks.filter(({ id }) => !known.has(id)),
  };
}
