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
  const table = tableOf([...thingsByLiteral]);
  return (text) => {
    const bits = always.slice();
    for (let at = 0; at < text.length; at += 1) {
      let place = 0;
      const most = Math.min(headLength, text.length - at);
      for (let length = 0; length < most; length += 1) {
        place = step(place, text.charCodeAt(at + length));
        const bucket = table.bucketAt[length * places + place] ?? 0;
        if (bucket === 0) continue;
        for (const { literal, things } of table.buckets[bucket] ?? [])
          if (text.startsWith(literal, at)) for (const thing of things) mark(bits, thing);
      }
    }
    return marked(bits);
  };
}

/** Units of a literal by which it is looked up; the rest is compared. */
const headLength = 3;

/**
 * Literals by the place of their first units, those of one, two and three units apart. Others may share a place, and are told apart by
 * comparing. Nearly all places are empty, which small numbers say in a few cache lines; bucket 0 is none.
 */
type Table = { readonly bucketAt: Uint16Array; readonly buckets: readonly (readonly Entry[])[] };

const places = 1 << 14;

function tableOf(literals: readonly (readonly [string, readonly number[]])[]): Table {
  const bucketAt = new Uint16Array(headLength * places);
  const buckets: Entry[][] = [[]];
  for (const [literal, things] of literals) {
    const head = Math.min(literal.length, headLength);
    let place = 0;
    for (let at = 0; at < head; at += 1) place = step(place, literal.charCodeAt(at));
    const at = (head - 1) * places + place;
    const known = bucketAt[at] ?? 0;
    if (known > 0) buckets[known]?.push({ literal, things });
    else bucketAt[at] = buckets.push([{ literal, things }]) - 1;
  }
  return { bucketAt, buckets };
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
