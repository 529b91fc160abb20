/** `literal` must stand in a text before any of `things` can be found there. */
type Entry = { readonly literal: string; readonly things: readonly number[] };

/**
 * Says which of many things are worth looking for in a text, in one walk over it: those of which it holds a literal, and those that name
 * none (null). They are told by their place in the list, in order.
 */
export function indexLiterals(
  literalsOfThings: readonly (readonly string[] | null)[],
): (text: string) => readonly number[] {
  const always = new Uint32Array((literalsOfThings.length + 31) >>> 5);
  const thingsByLiteral = new Map<string, number[]>();
  for (const [thing, literals] of literalsOfThings.entries()) {
    if (literals === null) mark(always, thing);
    for (const literal of literals ?? []) {
      const known = thingsByLiteral.get(literal);
      if (known) known.push(thing);
      else thingsByLiteral.set(literal, [thing]);
    }
  }
  const byLength = [1, 2, headLength].map((length) =>
    tableOf([...thingsByLiteral].filter(([literal]) => Math.min(literal.length, headLength) === length)),
  );
  return (text) => {
    const bits = always.slice();
    for (let at = 0; at < text.length; at += 1) {
      let place = 0;
      for (let length = 1; length <= headLength && at + length <= text.length; length += 1) {
        place = step(place, text.charCodeAt(at + length - 1));
        const entries = byLength[length - 1]?.[place];
        if (entries === undefined) continue;
        for (const { literal, things } of entries)
          if (text.startsWith(literal, at)) for (const thing of things) mark(bits, thing);
      }
    }
    return marked(bits);
  };
}

/** Units of a literal by which it is looked up; the rest is compared. */
const headLength = 3;

/** Literals by the place of their first units. Others may share a place, and are told apart by comparing. */
type Table = readonly (readonly Entry[] | undefined)[];

const places = 1 << 14;

function tableOf(literals: readonly (readonly [string, readonly number[]])[]): Table {
  const table = Array<Entry[] | undefined>(places).fill(undefined);
  for (const [literal, things] of literals) {
    let place = 0;
    for (let at = 0; at < Math.min(literal.length, headLength); at += 1)
      place = step(place, literal.charCodeAt(at));
    const known = table[place];
    if (known) known.push({ literal, things });
    else table[place] = [{ literal, things }];
  }
  return table;
}

function step(place: number, unit: number): number {
  return (Math.imul(place, 1_009) + unit) & (places - 1);
}

function mark(bits: Uint32Array, thing: number): void {
  bits[thing >>> 5] = (bits[thing >>> 5] ?? 0) | (1 << (thing & 31));
}

function marked(bits: Uint32Array): readonly number[] {
  const things: number[] = [];
  for (let word = 0; word < bits.length; word += 1) {
    for (let rest = bits[word] ?? 0; rest !== 0; rest &= rest - 1)
      things.push(word * 32 + 31 - Math.clz32(rest & -rest));
  }
  return things;
}
