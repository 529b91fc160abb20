type Entry = { readonly literal: string; readonly things: readonly number[] };

/**
 * Says which of many things are worth looking for in a text, in one walk over it: those of which it holds a literal, and those that name
 * none (null). The answer has one byte a thing.
 */
export function indexLiterals(
  literalsOfThings: readonly (readonly string[] | null)[],
): (text: string) => Uint8Array {
  const always = new Uint8Array(literalsOfThings.length);
  const thingsByLiteral = new Map<string, number[]>();
  for (const [thing, literals] of literalsOfThings.entries()) {
    if (literals === null) always[thing] = 1;
    for (const literal of literals ?? []) {
      const known = thingsByLiteral.get(literal);
      if (known) known.push(thing);
      else thingsByLiteral.set(literal, [thing]);
    }
  }
  const single: (readonly Entry[] | undefined)[] = Array.from({ length: places }, () => undefined);
  const longer: (readonly Entry[] | undefined)[] = Array.from({ length: places }, () => undefined);
  for (const [literal, things] of thingsByLiteral) {
    const table = literal.length === 1 ? single : longer;
    const place = placeOf(literal.charCodeAt(0), literal.length === 1 ? 0 : literal.charCodeAt(1));
    table[place] = [...(table[place] ?? []), { literal, things }];
  }
  return (text) => {
    const isThere = always.slice();
    const mark = (entries: readonly Entry[] | undefined, at: number) => {
      for (const { literal, things } of entries ?? [])
        if (text.startsWith(literal, at)) for (const thing of things) isThere[thing] = 1;
    };
    let here = text.charCodeAt(0);
    for (let at = 0; at < text.length; at += 1) {
      const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
      mark(single[placeOf(here, 0)], at);
      mark(longer[placeOf(here, next)], at);
      here = next;
    }
    return isThere;
  };
}

/** Literals that begin with the same two units share a place; others may too, and are told apart by comparing. */
const places = 1 << 14;

function placeOf(first: number, second: number): number {
  return (Math.imul(first, 31) + Math.imul(second, 1_009)) & (places - 1);
}
