import { z } from "zod";

/**
 * Whom a client's words put on the map, labelled from those words alone, before anybody looked at what the engine draws: each person or
 * group once, with the names under which the client speaks of them. `either`: a careful reader might draw them or not; they count neither way.
 */
export const peopleSchema = z.object({
  belong: z.array(z.array(z.string())),
  either: z.array(z.array(z.string())),
});
export type People = z.infer<typeof peopleSchema>;

/** How a drawn map compares with the labels: counts, so that clients can be added up. */
export type MapMatch = {
  /** Parties drawn that belong. */
  readonly right: number;
  /** Parties drawn, without those that may be drawn or not. */
  readonly drawn: number;
  /** Labelled people the client spoke of in this session. */
  readonly expected: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
};

type Drawn = { readonly name: string; readonly aliases: readonly string[] };

/** Each labelled person is found at most once: a second party for the same person is a mistake. */
export function matchMap(people: People, drawn: readonly Drawn[], said: string): MapMatch {
  const spoken = said.toLowerCase();
  const expected = people.belong.filter((names) => names.some((name) => spoken.includes(name.toLowerCase())));
  const labels = [
    ...people.belong.map((names) => ({ names, belongs: true })),
    ...people.either.map((names) => ({ names, belongs: false })),
  ];
  const found = new Set<readonly string[]>();
  const wrong: string[] = [];
  let counted = 0;
  for (const party of drawn) {
    const best = labels
      .map((label) => ({ label, fit: fitOf(label.names, [party.name, ...party.aliases]) }))
      .toSorted((a, b) => b.fit - a.fit)[0];
    if (!best || best.fit === 0) {
      counted += 1;
      wrong.push(party.name);
    } else if (best.label.belongs) {
      counted += 1;
      if (found.has(best.label.names)) wrong.push(party.name);
      found.add(best.label.names);
    }
  }
  return {
    right: counted - wrong.length,
    drawn: counted,
    expected: expected.length,
    wrong,
    missed: expected.filter((names) => !found.has(names)).map(([name = ""]) => name),
  };
}

/** How well a label's names fit a party's: the end of a name says who it is (「経理の大野さん」, "the emergency nurse"), the rest where from. */
function fitOf(label: readonly string[], names: readonly string[]): number {
  const fits = names.flatMap((name) =>
    label.map((term) => {
      const [whole, part] = [bare(name), bare(term)];
      if (!whole.includes(part)) return 0;
      return part.length + (whole.endsWith(part) ? 100 : 0);
    }),
  );
  return Math.max(0, ...fits);
}

/** A name without courtesy and number: 「大野さん」 and 「大野」, "packer" and "packers". */
function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s　]/gu, "")
    .replace(/(?:さんたち|たち|達|先生ら|先生|さん|くん|ちゃん|さま|様|方々|の方|(?<=[a-z]{3})s)$/u, "");
}
