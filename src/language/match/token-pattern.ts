import { matchesOf } from "./matches.ts";

/** A word as a pattern sees it. `tag` is one letter of the language's own tag set. */
export type Word = {
  readonly surface: string;
  readonly base: string;
  readonly tag: string;
};

/** A run of words found by a pattern, as word indices, `end` exclusive, with its named groups. */
export type TokenMatch = {
  readonly start: number;
  readonly end: number;
  readonly groups: Readonly<Record<string, { readonly start: number; readonly end: number }>>;
};

export type TokenPattern = (words: EncodedWords) => readonly TokenMatch[];

/** Words as one string that native regular expressions can search, with the place where each word begins. */
export type EncodedWords = { readonly text: string; readonly starts: readonly number[] };

// Private-use characters, which normalised text never holds, fence the three parts of a word.
const open = "\uE000";
const mid = "\uE001";
const close = "\uE002";

export function encodeWords(words: readonly Word[]): EncodedWords {
  const starts: number[] = [];
  let text = "";
  for (const word of words) {
    starts.push(text.length);
    text += `${open}${word.tag}${mid}${word.surface}${mid}${word.base}${close}`;
  }
  return { text, starts };
}

/**
 * Compiles a token pattern to a native RegExp over encoded words. Atoms are parted by spaces:
 * `だけ` a surface · `=する` a base form · `@nv` a tag out of these · `&role` a surface or base form in a word list ·
 * `~を$` a surface that this regular expression finds · `_` any word. Between atoms `( ) | ? * + {1,3} ^ $` and look-around
 * work as in RegExp, groups can be named: `(?<who> @n+ ) が`.
 */
export function compileTokenPattern(
  source: string,
  lists: Readonly<Record<string, ReadonlySet<string>>>,
): TokenPattern {
  const atoms =
    source.match(/\(\?(?:<?[=!]|:|<\w+>)|[()|?*+^]|\{\d{0,3},?\d{0,3}\}|\$(?=\s|$|[)|])|[^\s()|?*+{}]+/g) ??
    [];
  const body = atoms
    .map((atom) => (/^(?:\(|[)|?*+^{$]$|\{\d)/.test(atom) ? atom : word(atom, lists)))
    .join("");
  const regExp = new RegExp(body, "gd");
  return (words) => findAll(regExp, words);
}

function word(atom: string, lists: Readonly<Record<string, ReadonlySet<string>>>): string {
  const any = `[^${mid}${close}]*`;
  const of = (tag: string, surface: string, base: string) =>
    `(?:${open}${tag}${mid}${surface}${mid}${base}${close})`;
  if (atom === "_") return of(any, any, any);
  const rest = atom.slice(1);
  if (atom.startsWith("=")) return of(any, any, escape(rest));
  if (atom.startsWith("@")) return of(`[${rest}]`, any, any);
  if (atom.startsWith("~"))
    return of(any, `(?=[^${mid}]*?(?:${rest.replace(/\$$/, `(?=${mid})`)}))${any}`, any);
  if (atom.startsWith("&")) {
    const list = lists[rest];
    if (!list) throw new Error(`No word list named ${rest}`);
    const either = [...list].map((one) => escape(one)).join("|");
    return `(?:${of(any, `(?:${either})`, any)}|${of(any, any, `(?:${either})`)})`;
  }
  return of(any, escape(atom), any);
}

function escape(literal: string): string {
  return literal.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

function findAll(regExp: RegExp, words: EncodedWords): TokenMatch[] {
  const found: TokenMatch[] = [];
  for (const match of matchesOf(regExp, words.text)) {
    const groups: Record<string, { start: number; end: number }> = {};
    for (const [name, range] of Object.entries(match.indices?.groups ?? {})) {
      if (range) groups[name] = { start: wordAt(words, range[0]), end: wordAt(words, range[1]) };
    }
    found.push({
      start: wordAt(words, match.index),
      end: wordAt(words, match.index + match[0].length),
      groups,
    });
  }
  return found;
}

/** The index of the word that begins at or after an offset of the encoded text. */
function wordAt(words: EncodedWords, offset: number): number {
  let low = 0;
  let high = words.starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words.starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
