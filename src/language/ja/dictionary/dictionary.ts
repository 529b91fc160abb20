import { unpack } from "./unpack.ts";

/** IPADIC as the package keeps it, read where it lies: nothing of it is copied into objects. */
export type Dictionary = {
  /** A trie over the bytes (UTF-8) of words: the child of `node` by `byte` is `base[node] + byte`, where `check` of that is `node`. */
  readonly base: Int32Array;
  readonly check: Int32Array;
  /** The entries of the word with a number in the trie: `targets[place]` says how many, and they follow. Zero stands for none. */
  readonly placeOfWord: Int32Array;
  readonly targets: Int32Array;
  readonly listed: Entries;
  /** Entries for words that no list holds. */
  readonly unlisted: Entries;
  /** Those for each class of characters. */
  readonly unlistedByClass: readonly (readonly number[])[];
  readonly classes: readonly CharacterClass[];
  /** The class of each UTF-16 unit. */
  readonly classOfUnit: Uint8Array;
  /** What it costs that one word follows another: the right side of the first, then the left side of the second. */
  readonly costs: Int16Array;
  /** How many left sides there are. */
  readonly leftSides: number;
};

/**
 * Entries are named by their byte. `numbers` holds five each: left side, right side, cost, and in two halves the place in `texts`
 * where what is known of the word is told, parted by commas.
 */
export type Entries = { readonly numbers: Int16Array; readonly texts: Uint8Array };

export type CharacterClass = {
  /** Words of this class are looked for even where the list knows some. */
  readonly isAlwaysTried: boolean;
  /** Characters of one class in a row are one word. */
  readonly isGrouped: boolean;
};

/** Unpacks the dictionary: in other threads, and one file after the other, so that their copies are not all held at once. */
export async function loadDictionary(): Promise<Dictionary> {
  const texts = await unpack("tid_pos");
  const base = await unpack("base");
  const check = await unpack("check");
  const numbers = await unpack("tid");
  const targets = new Int32Array(await unpack("tid_map"));
  const costs = new Int16Array(await unpack("cc"));
  const unlistedNumbers = await unpack("unk");
  const unlistedTexts = await unpack("unk_pos");
  const unlistedTargets = new Int32Array(await unpack("unk_map"));
  const classes = classesIn(new Uint8Array(await unpack("unk_invoke")));
  return {
    base: new Int32Array(base),
    check: new Int32Array(check),
    placeOfWord: placesIn(targets),
    targets,
    listed: { numbers: new Int16Array(numbers), texts: new Uint8Array(texts) },
    unlisted: { numbers: new Int16Array(unlistedNumbers), texts: new Uint8Array(unlistedTexts) },
    unlistedByClass: entriesIn(unlistedTargets, classes.length),
    classes,
    classOfUnit: new Uint8Array(await unpack("unk_char")),
    costs,
    leftSides: costs[1] ?? 0,
  };
}

/** A file of targets holds, after their count, for each word its number, how many entries it has, and these; zeros at the end name no word. */
function placesIn(targets: Int32Array): Int32Array {
  let highest = 0;
  for (let at = 1; at + 1 < targets.length; at += 2 + (targets[at + 1] ?? 0))
    highest = Math.max(highest, targets[at] ?? 0);
  const places = new Int32Array(highest + 1);
  for (let at = 1; at + 1 < targets.length; at += 2 + (targets[at + 1] ?? 0)) {
    if ((targets[at + 1] ?? 0) > 0) places[targets[at] ?? 0] = at + 1;
  }
  return places;
}

function entriesIn(targets: Int32Array, count: number): readonly (readonly number[])[] {
  const places = placesIn(targets);
  return Array.from({ length: count }, (_, index) => {
    const place = places[index] ?? 0;
    return place === 0 ? [] : [...targets.subarray(place + 1, place + 1 + (targets[place] ?? 0))];
  });
}

/** Two flags, a length that nothing heeds, and a name that ends in a zero. */
function classesIn(bytes: Uint8Array): readonly CharacterClass[] {
  const classes: CharacterClass[] = [];
  let at = 0;
  while (at + nameOffset < bytes.length && bytes[at + nameOffset] !== 0) {
    classes.push({ isAlwaysTried: bytes[at] === 1, isGrouped: bytes[at + 1] === 1 });
    at += nameOffset;
    while (at < bytes.length && bytes[at] !== 0) at += 1;
    at += 1;
  }
  return classes;
}

const nameOffset = 6;

/** What an entry tells, part by part: the word, its parts of speech (four), type and form of inflection, and its base form. */
export function partsOf({ numbers, texts }: Entries, entry: number): readonly string[] {
  const at = entry >> 1;
  const start = ((numbers[at + 4] ?? 0) << 16) | ((numbers[at + 3] ?? 0) & 0xffff);
  const end = texts.indexOf(0, start);
  return decoded(texts.subarray(start, end < 0 ? texts.length : end)).split(",");
}

/** UTF-8, of characters that take up to three bytes. */
function decoded(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length;) {
    const byte = bytes[at] ?? 0;
    const [length, rest] = byte < 0x80 ? [1, byte] : byte < 0xe0 ? [2, byte & 0x1f] : [3, byte & 0x0f];
    let unit = rest;
    for (let more = 1; more < length; more += 1) unit = (unit << 6) | ((bytes[at + more] ?? 0) & 0x3f);
    text += String.fromCharCode(unit);
    at += length;
  }
  return text;
}
