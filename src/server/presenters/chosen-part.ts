import type { Leaf } from "../../record/index.ts";
import type { LookLine } from "../../weeks/index.ts";

type Chosen = { readonly lines: readonly string[]; readonly fan: boolean; readonly ratings: boolean };

/**
 * A record with the lines that were chosen and nothing else: what was raised, left open or said from which place is nobody's
 * business but the person's. Lines of a look again stand where sight changed.
 */
export function chosenPart(
  leaf: Leaf,
  { lines, fan, ratings }: Chosen,
  looks: readonly LookLine[] = [],
): Leaf {
  const { record } = leaf;
  const wanted = new Set(lines);
  const only = <Line extends { readonly id: string }>(all: readonly Line[]): readonly Line[] =>
    all.filter(({ id }) => wanted.has(id));
  return {
    ...leaf,
    isPart: true,
    timeline: [],
    record: {
      ...record,
      aspiration: only(record.aspiration),
      values: only(record.values),
      fit: only(record.fit),
      plan: only(record.plan),
      collaboration: only(record.collaboration),
      turningPoints: [
        ...only(record.turningPoints),
        ...only(looks).map(({ id, text }) => ({ id, text, said: [] })),
      ],
      map: fan ? record.map : { tasks: [], parties: [], links: [] },
      ratings: ratings ? record.ratings : { before: null, after: null },
      open: [],
      guards: [],
    },
  };
}
