import { TokenizerBuilder } from "@patdx/kuromoji";
import NodeDictionaryLoader from "@patdx/kuromoji/node";
import { tagOf } from "./tag.ts";

/** One word of the normalised text. `tag` is a letter of `tag.ts`; offsets are UTF-16 into the normalised text. */
export type Token = {
  readonly surface: string;
  readonly base: string;
  readonly tag: string;
  /** IPADIC's form of inflection (連用形, 基本形 …), empty for words that do not inflect. */
  readonly form: string;
  /** IPADIC's type of inflection (五段・ラ行 …). */
  readonly type: string;
  readonly start: number;
  readonly end: number;
};

/** Splits a normalised text into words. Every character belongs to a word or to the white space between two. */
export type Tokenizer = (text: string) => Token[];

/** Loads the IPADIC dictionary that comes with the package: about a second and 300 MB, so once. */
export async function loadTokenizer(): Promise<Tokenizer> {
  const files = oneByOne(new NodeDictionaryLoader({ dic_path: dictionaryPath() }));
  const loader: Loader = {
    loadArrayBuffer: async (file) => {
      if (file === targetFile) return noTargets();
      const unpacked = await files.loadArrayBuffer(file);
      return padded.has(file) ? withoutPadding(unpacked) : unpacked;
    },
  };
  const kuromoji = await new TokenizerBuilder({ loader }).build();
  kuromoji.token_info_dictionary.target_map = unpackTargets(await files.loadArrayBuffer(targetFile));
  return (text) => {
    const tokens: Token[] = [];
    for (const piece of pieces(text)) {
      let at = piece.start;
      for (const found of kuromoji.tokenize(piece.text)) {
        const start = text.indexOf(found.surface_form, at);
        if (start < 0 || found.surface_form === "") continue;
        at = start + found.surface_form.length;
        if (found.surface_form.trim() === "") continue;
        tokens.push({
          surface: found.surface_form,
          base: found.basic_form === "*" ? found.surface_form : found.basic_form,
          tag: tagOf(found),
          form: found.conjugated_form === "*" ? "" : found.conjugated_form,
          type: found.conjugated_type === "*" ? "" : found.conjugated_type,
          start,
          end: at,
        });
      }
    }
    return tokens;
  };
}

type Loader = { readonly loadArrayBuffer: (file: string) => Promise<ArrayBufferLike> };

/** Unpacks one file after the other, so that the copies made on the way are not all held at once. */
function oneByOne(loader: Loader): Loader {
  let last: Promise<unknown> = Promise.resolve();
  return {
    loadArrayBuffer: (file) => {
      const loaded = last.then(() => loader.loadArrayBuffer(file));
      last = loaded;
      return loaded;
    },
  };
}

/** Files of bytes that end in zeros up to the next power of two or so: 60 MB of them. The package takes what lies past the end for zeros. */
const padded: ReadonlySet<string> = new Set([
  "tid.dat.gz",
  "tid_pos.dat.gz",
  "unk.dat.gz",
  "unk_pos.dat.gz",
  "unk_map.dat.gz",
]);

/** Zeros that are left, so that the last entry, which may end in zeros, stays whole. */
const keptPadding = 16;

function withoutPadding(unpacked: ArrayBufferLike): ArrayBufferLike {
  const bytes = new Uint8Array(unpacked);
  const last = bytes.findLastIndex((byte) => byte !== 0);
  return unpacked.slice(0, last + 1 + keptPadding);
}

/**
 * Which words a node of the trie stands for. The package unpacks it into an object of 330,000 growing arrays, which takes 120 MB on the
 * way; given nothing to unpack, it is handed the same with arrays as long as they need to be.
 */
const targetFile = "tid_map.dat.gz";

/** A target map that says it holds none. */
function noTargets(): ArrayBufferLike {
  return new ArrayBuffer(4);
}

function unpackTargets(packed: ArrayBufferLike): Record<number, number[]> {
  const view = new DataView(packed);
  const targets: Record<number, number[]> = {};
  for (let at = 4; at + 8 <= packed.byteLength;) {
    const node = view.getInt32(at, true);
    const size = view.getInt32(at + 4, true);
    at += 8;
    if (size === 1) targets[node] = [view.getInt32(at, true)];
    else if (size > 1)
      targets[node] = Array.from({ length: size }, (_, index) => view.getInt32(at + index * 4, true));
    at += size * 4;
  }
  return targets;
}

/** Characters handed to the dictionary at once: its search grows faster than the text it is given. */
const pieceLength = 90;

/** Cuts after a line's end or a full stop, and where none comes, after a comma or at the limit. */
function pieces(text: string): { text: string; start: number }[] {
  const found: { text: string; start: number }[] = [];
  let start = 0;
  while (start < text.length) {
    const window = text.slice(start, start + pieceLength);
    const stop = /^[\s\S]*?[。!?\n](?=[^。!?\n])/.exec(window)?.[0].length;
    const comma = start + window.length < text.length ? window.lastIndexOf("、") + 1 : 0;
    const length = stop ?? (comma > 0 ? comma : window.length);
    found.push({ text: text.slice(start, start + length), start });
    start += length;
  }
  return found;
}

declare global {
  // The pure layers are compiled without a platform's types; every platform that loads this module has this one.
  interface ImportMeta {
    resolve(specifier: string): string;
  }
}

function dictionaryPath(): string {
  const module = decodeURIComponent(import.meta.resolve("@patdx/kuromoji"));
  return module
    .replace(/^file:\/\//, "")
    .replace(/^\/(?=[A-Za-z]:)/, "")
    .replace(/build\/[^/]*$/, "dict");
}
