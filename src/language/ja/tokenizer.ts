import { createPathFinder, type Step } from "./dictionary/cheapest-path.ts";
import { type Dictionary, loadDictionary, partsOf } from "./dictionary/dictionary.ts";
import { tagOf } from "./tag.ts";

/** One word of the normalised text. `tag` is a letter of `tag.ts`; offsets are UTF-16 into the normalised text. */
export type Token = Word & { readonly start: number; readonly end: number };

type Word = {
  readonly surface: string;
  readonly base: string;
  readonly tag: string;
  /** IPADIC's form of inflection (連用形, 基本形 …), empty for words that do not inflect. */
  readonly form: string;
  /** IPADIC's type of inflection (五段・ラ行 …). */
  readonly type: string;
};

/** Splits a normalised text into words. Every character belongs to a word or to the white space between two. */
export type Tokenizer = (text: string) => Token[];

/** Loads the IPADIC dictionary that a package brings along: a third of a second in other threads, and 70 MB, so once. */
export function loadTokenizer(): Promise<Tokenizer> {
  return (loading ??= loadDictionary().then(createTokenizer));
}

let loading: Promise<Tokenizer> | undefined;

function createTokenizer(dictionary: Dictionary): Tokenizer {
  const find = createPathFinder(dictionary);
  const wordOf = createWords(dictionary);
  return (text) => {
    const tokens: Token[] = [];
    for (const piece of pieces(text)) {
      let at = piece.start;
      for (const phrase of piece.text.split(pause)) {
        for (const step of find(phrase)) {
          const { surface, base, tag, form, type } = wordOf(step, phrase);
          const start = text.indexOf(surface, at);
          if (start < 0 || surface === "") continue;
          at = start + surface.length;
          if (surface.trim() !== "") tokens.push({ surface, base, tag, form, type, start, end: at });
        }
      }
    }
    return tokens;
  };
}

/** What stands before a comma or full stop does not weigh what follows. */
const pause = /(?<=[、。])/;

/** Words that are remembered once they were met: people say the same few thousand again and again. */
const mostRemembered = 20_000;

/** Reads of each word what the dictionary tells of it; a word that no list holds is known by its characters. */
function createWords({ listed, unlisted }: Dictionary): (step: Step, text: string) => Word {
  const remembered = new Map<number, Word>();
  return ({ isListed, entry, start, end }, text) => {
    if (!isListed) return wordFrom(text.slice(start, end), partsOf(unlisted, entry));
    const known = remembered.get(entry);
    if (known) return known;
    const parts = partsOf(listed, entry);
    const word = wordFrom(parts[0] ?? "", parts);
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(entry, word);
    return word;
  };
}

function wordFrom(surface: string, parts: readonly string[]): Word {
  const [, pos = "", detail = "", detailOfDetail = "", , type = "*", form = "*", base = "*"] = parts;
  return {
    surface,
    base: base === "*" ? surface : base,
    tag: tagOf({ surface, pos, detail, detailOfDetail }),
    form: form === "*" ? "" : form,
    type: type === "*" ? "" : type,
  };
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
